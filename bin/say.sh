# shellcheck shell=bash
# What the script says, in Chinese and English; always to standard error, which leaves standard output to the command.

say() { printf '%s\n' "$@" >&2; }

# Ends with 2: the machine lacks something that a person must put there.
stop() {
  say "$@"
  exit 2
}
