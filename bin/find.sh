# shellcheck shell=bash
# shellcheck disable=SC2154,SC2034  # what is used and set here belongs to ./fadu, which sources this file
# Finds the JDK, Maven and the browser where Debian, Ubuntu, SDKMAN, Temurin and people put them; else asks apt.
# Uses: state. Sets: JAVA_HOME, MVN, CHROMIUM.

# With apt, where we may and where it offers the packages; says nothing where it cannot.
apt_install() {
  local apt=(apt-get) log=$state/apt.log
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    apt=(sudo -n env DEBIAN_FRONTEND=noninteractive apt-get)
  fi
  export DEBIAN_FRONTEND=noninteractive
  mkdir -p "$state"
  say "用 apt 安装 / installing with apt: $*"
  # A fresh machine has no package lists yet; an old one has stale lists. Both show as a failed first try.
  "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >"$log" 2>&1 && return
  "${apt[@]}" update </dev/null >>"$log" 2>&1 || true
  "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >>"$log" 2>&1
}

# A JDK says its version in its file `release`, which is much quicker than asking it.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -qE '^JAVA_VERSION="25([.+-]|")' "$1/release"
  else
    [[ $("$1/bin/javac" -version 2>&1) =~ ^javac\ 25([.+-]|$) ]]
  fi
}

look_for_jdk() {
  local dir java
  java=$(readlink -f "$(command -v java || true)" 2>/dev/null || true)
  for dir in "${FADU_JDK:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${SDKMAN_DIR:-/nonexistent}"/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* /opt/* /opt/java/* /opt/jdk/* \
    /usr/local/* /usr/local/lib/jvm/* /usr/java/* "${java%/bin/java}"; do
    if [ -n "$dir" ] && is_jdk_25 "$dir"; then
      export JAVA_HOME=$dir
      return
    fi
  done
  # What is on the path may be a shim (asdf, jenv, mise): it is asked where its JDK is.
  dir=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || true
  if [ -n "$dir" ] && is_jdk_25 "$dir"; then
    export JAVA_HOME=$dir
    return
  fi
  return 1
}

find_jdk() {
  if [ -n "${FADU_JDK:-}" ] && ! is_jdk_25 "$FADU_JDK"; then
    stop "FADU_JDK=$FADU_JDK 不是 JDK 25。请改正或取消该变量。" \
      "FADU_JDK=$FADU_JDK is not a JDK 25. Correct the variable or unset it."
  fi
  look_for_jdk && return
  apt_install openjdk-25-jdk-headless && look_for_jdk && return
  stop "没有找到 JDK 25，apt 也未能安装。请任选其一：" \
    "  Temurin 25：https://adoptium.net/installation/linux/ （软件包 temurin-25-jdk）" \
    "  SDKMAN：sdk install java 25-tem" \
    "  或将 FADU_JDK 指向已有的 JDK 25。" \
    "No JDK 25 was found, and apt could not install one. Choose one of:" \
    "  Temurin 25: https://adoptium.net/installation/linux/ (package temurin-25-jdk)" \
    "  SDKMAN: sdk install java 25-tem" \
    "  or point FADU_JDK at a JDK 25 that you have."
}

look_for_maven() {
  local mvn version
  for mvn in "${FADU_MVN:-}" "$(command -v mvn || true)" "${MAVEN_HOME:-/nonexistent}/bin/mvn" \
    "${HOME:-/nonexistent}/.sdkman/candidates/maven/current/bin/mvn" /usr/share/maven/bin/mvn \
    /opt/*maven*/bin/mvn /usr/local/*maven*/bin/mvn; do
    if [ ! -x "$mvn" ]; then continue; fi
    version=$(cd / && "$mvn" -v 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    case $version in
      '' | [0-2].* | 3.[0-7]) ;;
      *)
        MVN=$mvn
        return
        ;;
    esac
  done
  return 1
}

find_maven() {
  look_for_maven && return
  apt_install maven && look_for_maven && return
  stop "没有找到 Maven 3.8 或更新版本，apt 也未能安装。请从 Apache Maven 的网站下载安装，或将 FADU_MVN 指向 bin/mvn。" \
    "No Maven 3.8 or newer was found, and apt could not install it." \
    "Install it from the site of Apache Maven or point FADU_MVN at its bin/mvn."
}

# Ubuntu's chromium-browser may be an empty shell that only names the snap, so the browser is asked for its version.
look_for_chromium() {
  local name path
  for name in "${FADU_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable /snap/bin/chromium; do
    path=$(command -v "${name:-/nonexistent}") || continue
    if timeout 30 "$path" --version </dev/null 2>/dev/null | grep -qE 'Chrom(e|ium) [0-9]'; then
      CHROMIUM=$path
      return
    fi
  done
  return 1
}

find_chromium() {
  if ! look_for_chromium; then
    apt_install chromium || apt_install chromium-browser || true
    look_for_chromium || stop \
      "浏览器测试需要 Chromium，没有找到，apt 也未能安装。请安装 Chromium 或 Google Chrome，或将 FADU_CHROMIUM 指向其程序文件。" \
      "The browser tests need Chromium. None was found, and apt could not install it." \
      "Install Chromium or Google Chrome, or point FADU_CHROMIUM at its executable."
  fi
  # Without a Chinese font the screenshots show boxes; the tests themselves do not need it.
  if [ -z "$(fc-list :lang=zh-cn 2>/dev/null | head -n 1)" ]; then
    apt_install fonts-noto-cjk || say "没有中文字体，截图中的汉字将显示为方框 / no Chinese font: screenshots will show boxes"
  fi
}
