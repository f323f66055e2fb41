#!/bin/sh
# Milliseconds from the start of a JVM to the first page: start-time.sh RUNS DIRECTORY JVM-ARGUMENT...
runs=$1 dir=$2; shift 2
cd "$dir" || exit 1
port=${PORT:-18080}
i=0
while [ $i -lt "$runs" ]; do
  s=$(date +%s%N)
  java "$@" -Dquarkus.http.port=$port -jar quarkus-run.jar >/tmp/house-run.log 2>&1 &
  pid=$!
  until curl -fs -o /dev/null http://127.0.0.1:$port/; do
    kill -0 $pid 2>/dev/null || { echo died; tail -5 /tmp/house-run.log; exit 1; }
    sleep 0.02
  done
  e=$(date +%s%N)
  rss=$(awk '/VmRSS/{print int($2/1024)}' /proc/$pid/status)
  printf '%s(%sMB) ' $(((e-s)/1000000)) "$rss"
  kill $pid; wait $pid 2>/dev/null
  i=$((i+1))
done
echo
