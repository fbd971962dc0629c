# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034  # what is used and set here belongs to ./fadu, which sources this file
# Builds when, and only when, the sources differ from what was last built to the end.
# Uses: home, state, JAVA_HOME, find_maven. Sets: JVM, QUICK; writes .fadu/{built,sources,classpath*,lib,fadu.jar,fadu.aot}.

JVM=(-Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow "-Dfadu.home=$home")
QUICK=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

# Every file that goes into the build, with size and time of change: a branch switched shows in the times,
# a file removed in the list. The JDK belongs to it, because the loaded classes kept in fadu.aot are the JDK's.
sources() {
  printf 'jdk %s\n' "$JAVA_HOME"
  (cd "$home" && find pom.xml .mvn ./*/pom.xml ./*/src/main -type f -printf '%p %s %T@\n' | LC_ALL=C sort)
}

is_built() {
  local file entries entry
  if [ ! -s "$state/built" ] || [ "$(<"$state/built")" != "$1" ]; then return 1; fi
  for file in "$state"/classpath "$state"/classpath-bench "$state"/classpath-verifier; do
    [ -s "$file" ] || return 1
    IFS=: read -r -a entries <"$file"
    for entry in "${entries[@]}"; do [ -e "$entry" ] || return 1; done
  done
}

build() {
  local stamp
  stamp=$(sources | sha256sum | cut -c 1-64)
  # Whoever only runs what another has built, such as a service, need not be able to write.
  is_built "$stamp" && return
  mkdir -p "$state" 2>/dev/null || true
  if [ ! -w "$state" ]; then
    stop "不能写入 $state，请检查权限。" "Cannot write to $state. Check its permissions."
  fi
  # Two builds at once would spoil each other; the second waits, and then finds the work done.
  exec 9>"$state/build.lock"
  flock -n 9 || { say "等待另一次编译 / waiting for another build" && flock 9; }
  stamp=$(sources | sha256sum | cut -c 1-64)
  if ! is_built "$stamp"; then
    find_maven
    build_now "$stamp"
  fi
  exec 9>&-
}

build_now() {
  local log=$state/build.log began=$SECONDS module
  rm -f "$state/built" "$state/fadu.aot"
  forget_removed
  if ! maven "$log" -Dmdep.outputFile=target/classpath -DincludeScope=runtime \
    process-classes dependency:build-classpath; then
    say "编译失败。日志末尾如下，全文见 $log" "The build failed. The end of its log follows; all of it is in $log" ""
    if ! grep -E '^\[(ERROR|WARNING)\] .*(\.java|\.jte|: |ERROR)' "$log" | grep -vE 'Help 1|-[eX] switch|possible solutions' | tail -n 40 >&2; then
      tail -n 40 "$log" >&2
    fi
    exit 1
  fi
  # A jar, because Java keeps loaded classes (AOT cache) only for jars.
  "$JAVA_HOME/bin/jar" --create --file "$state/fadu.jar.new" -C "$home/app/target/classes" .
  mv "$state/fadu.jar.new" "$state/fadu.jar"
  mkdir -p "$state/lib"
  printf '%s:%s\n' "$state/fadu.jar" "$(libraries "$home/app/target/classpath")" >"$state/classpath"
  for module in bench verifier; do
    mkdir -p "$home/$module/target/classes"
    printf '%s:%s\n' "$home/$module/target/classes" "$(libraries "$home/$module/target/classpath")" \
      >"$state/classpath-$module"
  done
  keep_loaded_classes
  sources >"$state/sources"
  printf '%s\n' "$1" >"$state/built.new"
  mv "$state/built.new" "$state/built"
  say "编译完成 / built in $((SECONDS - began)) s"
}

# The class path of FILE with every library in the state's own folder: who runs what root has built need not be able
# to read root's home, where Maven keeps them. A hard link costs nothing; on another file system it is a copy. Older
# versions stay: a program that runs may not have opened its own yet.
libraries() {
  local entries entry path=
  IFS=: read -r -a entries <"$1"
  for entry in ${entries[@]+"${entries[@]}"}; do
    if [ -f "$entry" ]; then
      ln -f "$entry" "$state/lib/" 2>/dev/null || cp -f "$entry" "$state/lib/"
      entry=$state/lib/$(basename "$entry")
    fi
    path=${path:+$path:}$entry
  done
  printf '%s' "$path"
}

# Classes of a source file that is gone would stay: then all classes go.
forget_removed() {
  [ -s "$state/sources" ] || { rm -rf "$home"/*/target/classes && return; }
  local file
  while read -r file _; do
    if [ "$file" != jdk ] && [ ! -e "$home/$file" ]; then
      rm -rf "$home"/*/target/classes
      return
    fi
  done <"$state/sources"
}

# One run of the short commands teaches Java which classes to keep ready. Only speed is lost where it fails.
keep_loaded_classes() {
  "$JAVA_HOME/bin/java" "-XX:AOTCacheOutput=$state/fadu.aot" "${QUICK[@]}" "${JVM[@]}" -cp "$(<"$state/classpath")" \
    fadu.cli.Warming </dev/null >"$state/aot.log" 2>&1 ||
    rm -f "$state/fadu.aot"
}

# maven LOG ARG…: quietly, with one line of progress on a terminal. Ctrl-C stops Maven too.
maven() {
  local log=$1 child
  shift
  say "编译中，第一次需下载依赖 / building; the first time downloads what it needs"
  (cd "$home" && exec "$MVN" -B "$@") </dev/null >"$log" 2>&1 &
  child=$!
  # shellcheck disable=SC2064
  trap "kill $child 2>/dev/null || true; wait $child 2>/dev/null || true; say '' '已中断 / stopped'; exit 130" INT TERM HUP
  if [ -t 2 ]; then show_progress "$child" "$log"; fi
  local status=0
  wait "$child" || status=$?
  trap - INT TERM HUP
  return "$status"
}

show_progress() {
  local line width
  width=$(($(tput cols 2>/dev/null || echo 80) - 1))
  while kill -0 "$1" 2>/dev/null; do
    line=$(tail -n 1 "$2" | sed -E 's/^\[INFO\] //; s#https?://[^ ]*/##' | cut -c "1-$width")
    printf '\r\033[K%s' "$line" >&2
    sleep 0.3
  done
  printf '\r\033[K' >&2
}
