# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034  # what is used and set here belongs to ./fadu, which sources this file
# The whole test suite, browser tests included. Uses: home, JAVA_HOME, MVN, CHROMIUM.

run_suite() {
  local status=0 child
  rm -rf "$home"/*/target/surefire-reports*
  (cd "$home" && exec "$MVN" -B -ntp --fail-at-end verify -Pzones "-Dfadu.chromium=$CHROMIUM" "$@") </dev/null &
  child=$!
  # shellcheck disable=SC2064
  trap "kill $child 2>/dev/null || true; wait $child 2>/dev/null || true; exit 130" INT TERM HUP
  wait "$child" || status=$?
  trap - INT TERM HUP
  count_tests "$status"
}

# Adds up Surefire's reports; the last line is plain, for people and for scripts.
count_tests() {
  local passed failed
  read -r passed failed < <(cat "$home"/*/target/surefire-reports*/TEST-*.xml 2>/dev/null | awk '
    function of(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
    / tests="[0-9]+"/ && !/<testcase/ { bad = of("errors") + of("failures"); n += of("tests") - bad - of("skipped"); f += bad }
    END { print n + 0, f + 0 }')
  if [ "$1" != 0 ] && [ "$failed" = 0 ]; then
    say "测试之外的步骤失败（编译、格式等），见上；计为一项。" \
      "A step other than a test failed (compiling, format …), see above; it counts as one."
    failed=1
  fi
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$1" = 0 ] && [ "$failed" = 0 ] && [ "$passed" != 0 ]
}
