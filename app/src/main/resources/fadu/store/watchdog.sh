# Stops PostgreSQL when the last process that uses it is gone, in whatever way it went.
# $1 the folder of the cluster. Every user holds the pipe "alive" open for writing; the end of the pipe is the end of all.
cd "$1" || exit 1
while :; do
    cat alive >/dev/null
    pid=$(head -n 1 data/postmaster.pid 2>/dev/null)
    rm -f running
    # Somebody may have opened the pipe in this moment: only when the pipe has no writer does this succeed.
    if dd if=alive iflag=nonblock of=/dev/null count=1 2>/dev/null; then break; fi
    : >running
done
rm -f watchdog.pid
[ -n "$pid" ] && kill -INT "$pid" 2>/dev/null
