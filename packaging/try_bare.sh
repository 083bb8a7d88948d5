#!/bin/sh
# The first of the README's two commands on a bare Debian, timed: first start, second start. As root:
#
#     packaging/try_bare.sh ROOT [RELEASE]      RELEASE: bookworm (12, the default) or trixie (13)
#
# ROOT is made by debootstrap where it is not there. Started as root, `run.py` installs what the system
# lacks; the run is then that of practice in the terminal, for a bare system has no screen.
set -eu

root="$1" release="${2:-bookworm}"
checkout="$(cd "$(dirname "$0")/.." && pwd)"
[ -x "$root/bin/sh" ] || debootstrap --variant=minbase --include=python3,ca-certificates \
    "$release" "$root" http://deb.debian.org/debian > "$root.log"
rm -rf "$root/root/checkout"
mkdir -p "$root/root/checkout"
git -C "$checkout" archive HEAD | tar -C "$root/root/checkout" -xf -
cp /etc/resolv.conf "$root/etc/resolv.conf"
for place in proc sys dev dev/shm; do
    mkdir -p "$root/$place"
    mountpoint -q "$root/$place" || mount --bind "/$place" "$root/$place"
done
trap 'for place in dev/shm dev sys proc; do umount -l "$root/$place"; done' EXIT

# start NAME: one start in the root, its end and its seconds.
start() {
    began=$(date +%s)
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        PINAGENT_HOME=/root/home DEBIAN_FRONTEND=noninteractive \
        sh -c 'cd /root/checkout && python3 run.py' > "$root.$1.log" 2>&1 || {
        tail -20 "$root.$1.log"
        exit 1
    }
    echo "$release, $(chroot "$root" python3 --version), $1 start: $(($(date +%s) - began)) s"
    tail -2 "$root.$1.log"
}

start first
start second
