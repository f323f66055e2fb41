#!/bin/sh
# Records an AOT cache from one start and a few requests: train.sh DIRECTORY CACHE JVM-ARGUMENT...
dir=$1 out=$2; shift 2
cd "$dir" || exit 1
rm -f "$out"; s=$(date +%s%N)
java -XX:AOTCacheOutput="$out" "$@" -Dquarkus.http.port=18081 -jar quarkus-run.jar >/tmp/train.log 2>&1 & p=$!
until curl -fs -o /dev/null http://127.0.0.1:18081/; do kill -0 $p || exit 1; sleep 0.05; done
for u in /api/v1/hello /health /metrics /style.css /api/openapi /; do curl -s -o /dev/null http://127.0.0.1:18081$u; done
kill $p; wait $p; e=$(date +%s%N)
echo "train $out $(((e-s)/1000000)) ms $(stat -c %s "$out") bytes"
