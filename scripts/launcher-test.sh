#!/bin/sh
# Tests the launcher on a copy of it with a Maven wrapper that only pretends to build, and a JDK that only pretends
# to run: launcher-test.sh [SHELL]. Needs no network and no JDK.
set -u
shell=${1:-sh}
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
failed=0

check() {
  if [ "$2" = "$3" ]; then
    echo "ok   $1"
  else
    printf 'FAIL %s\n  wanted: %s\n  was:    %s\n' "$1" "$2" "$3"
    failed=1
  fi
}

fake_jdk() {
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  printf '#!/bin/sh\nexit 0\n' >"$1/bin/javac"
  # Prints the folder it was started in, and what follows -jar, one argument a line.
  cat >"$1/bin/java" <<'END'
#!/bin/sh
case "$*" in *AOTCacheOutput*) exit 1 ;; esac
while [ "$1" != -jar ]; do echo "$1"; shift; done >"$(dirname "$0")/../../options"
shift
echo "in ${PWD##*/}: ${1##*/}"
shift
for a in "$@"; do echo "<$a>"; done
END
  chmod +x "$1/bin/java" "$1/bin/javac"
}

root="$box/a checkout"
mkdir -p "$root/cli/src/main" "$root/server/src/main" "$root/.mvn" "$root/catalog" "$box/else where"
cp "$here/skillexchange" "$root/"
touch "$root/pom.xml" "$root/cli/pom.xml" "$root/cli/src/main/A.java" "$root/catalog/skills.tsv"
cat >"$root/mvnw" <<'END'
#!/bin/sh
cd "$(dirname "$0")" || exit 1
echo built >>builds
echo "output of the build"
sleep "${BUILD_SECONDS:-0}"
[ ! -f broken ] || exit 1
mkdir -p cli/target/cli server/target/quarkus-app
touch cli/target/cli/skillexchange-cli.jar server/target/quarkus-app/quarkus-run.jar
END
chmod +x "$root/mvnw"
fake_jdk "$box/jdk25" 25.0.3
fake_jdk "$box/jdk17" 17.0.1
export SKILLEXCHANGE_JAVA_HOME="$box/jdk25" SKILLEXCHANGE_REHEARSAL_DELAY=0

sx() { "$shell" "$root/skillexchange" "$@"; }
builds() { wc -l <"$root/builds" | tr -d ' '; }

cd "$box/else where" || exit 1
check 'arguments with blanks survive, the working directory stays, the build is not on standard output' \
  'in else where: skillexchange-cli.jar
<import>
<a b>
<>
<$x "y" *>' "$(sx import 'a b' '' '$x "y" *' 2>/dev/null)"
check 'a missing build is made' 1 "$(builds)"
sx help >/dev/null 2>&1
check 'a fresh build is kept' 1 "$(builds)"
check 'no argument serves' 'in else where: quarkus-run.jar' "$(sx 2>/dev/null)"
ln -s "$root/skillexchange" "$box/linked"
check 'it works through a symbolic link' 'in else where: skillexchange-cli.jar' "$("$shell" ../linked help 2>/dev/null | head -n 1)"

for changed in pom.xml cli/pom.xml cli/src/main/A.java catalog/skills.tsv; do
  before=$(builds)
  sleep 0.02
  touch "$root/$changed"
  sx help >/dev/null 2>&1
  check "a change of $changed builds again" $((before + 1)) "$(builds)"
done
before=$(builds)
rm "$root/catalog/skills.tsv"
sx help >/dev/null 2>&1
check 'a removed source builds again' $((before + 1)) "$(builds)"

touch "$root/broken" "$root/pom.xml"
sx help >/dev/null 2>&1
check 'a failed build ends with 1' 1 $?
rm "$root/broken"
before=$(builds)
sx help >/dev/null 2>&1
check 'a failed build is tried again' $((before + 1)) "$(builds)"

touch "$root/pom.xml"
before=$(builds)
BUILD_SECONDS=1 sx help >"$box/one" 2>&1 &
BUILD_SECONDS=1 sx help >"$box/two" 2>&1 &
wait
check 'two at once build once' $((before + 1)) "$(builds)"
check 'and both go on' 2 "$(cat "$box/one" "$box/two" | grep -c '<help>')"

compiler() { grep -c -- '-XX:TieredStopAtLevel=1' "$box/options"; }
mkdir "$box/postings"
sx import "$box/postings" >/dev/null 2>&1
check 'a small import takes the quick compiler' 1 "$(compiler)"
dd if=/dev/zero of="$box/postings/many.jsonl" bs=1024 count=40000 2>/dev/null
sx import "$box/postings" >/dev/null 2>&1
check 'a large one the thorough compiler' 0 "$(compiler)"
rm -r "$box/postings"

ln -s 999999 "$root/.build/lock"
touch "$root/pom.xml"
check 'the lock of a process that is gone does not hold' '<help>' "$(sx help 2>/dev/null | tail -n 1)"

SKILLEXCHANGE_JAVA_HOME="$box/jdk17" sx help >/dev/null 2>"$box/error"
check 'an old JDK is refused' 1 $?
check 'in one line that says what to do' 1 "$(grep -c 'holds no JDK 25 or later' "$box/error")"
exit $failed
