#!/usr/bin/env bash
# Starts the server in the foreground. Everything it writes goes into PASSERELLE_DATA, its own home stays untouched.
#   --bare     without the application (tests deploy their own)
#   --record   note the classes of this run when it stops: later starts take them from classes.jsa, ready to use
# Further arguments are passed to the server.
set -eu
# Files of associations, logs and the database: for the account of the product alone
umask 077
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export PASSERELLE_DATA=${PASSERELLE_DATA:-$PWD/data}
base=$PASSERELLE_DATA/server
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# The configuration is the build's, so it is copied anew at each start
rm -rf "$base/configuration" "$base/tmp"
mkdir -p "$base"
cp -r "$home/standalone/configuration" "$base/configuration"
classes=$home/classes.jsa
archive=()
[ ! -r "$classes" ] || archive=(-XX:SharedArchiveFile="$classes" -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
while [ $# -gt 0 ]; do
  case $1 in
    --bare) sed -i '/<deployments>/,/<\/deployments>/d' "$base/configuration/standalone.xml" ;;
    --record) archive=(-XX:ArchiveClassesAtExit="$classes" -Xlog:cds=off -Xlog:cds+dynamic=off) ;;
    *) break ;;
  esac
  shift
done

# PostgreSQL that says nothing any more is given up: unless its address already says for how long to wait
patience=${PASSERELLE_DB_PATIENCE:-15}
if [ "${PASSERELLE_DB:-h2}" = postgresql ]; then
  limits="-c%20statement_timeout=${patience}s%20-c%20idle_in_transaction_session_timeout=60s"
  for limit in connectTimeout=3 loginTimeout=5 socketTimeout=$((patience + 5)) cancelSignalTimeout=3 tcpKeepAlive=true "options=$limits"; do
    case $PASSERELLE_DB_URL in
      *"${limit%%=*}="*) ;;
      *\?*) PASSERELLE_DB_URL="$PASSERELLE_DB_URL&$limit" ;;
      *) PASSERELLE_DB_URL="$PASSERELLE_DB_URL?$limit" ;;
    esac
  done
  export PASSERELLE_DB_URL
fi

# A small heap that grows when work needs it, and few native arenas; what compiles code gives way to what starts or answers, and a method
# of the module loader that the optimiser takes up eight times a start is left as it is: measured in docs/performance.md
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
memory=(-Xms"${PASSERELLE_HEAP_START:-128m}" -Xmx"${PASSERELLE_HEAP:-384m}" -XX:+UseSerialGC -Xss512k -XX:MetaspaceSize=128m
  -XX:NewSize=32m -XX:NewRatio=3 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=40)
compiler=(-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=10
  -XX:+UnlockDiagnosticVMOptions -XX:CompilerDirectivesFile="$home/bin/compiler.json")
# Without memory nothing is sure any more: the process ends, and whoever watches it starts it again (docs/operating.md)
memory+=(-XX:+ExitOnOutOfMemoryError)

exec "$java" -D'[Standalone]' ${archive[@]+"${archive[@]}"} \
  "${memory[@]}" "${compiler[@]}" \
  -Djdk.serialFilter="maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000" \
  -Djava.awt.headless=true -Djava.net.preferIPv4Stack=true -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
  --add-exports=java.desktop/sun.awt=ALL-UNNAMED \
  --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED \
  --add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED \
  --add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED \
  --add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED \
  --add-opens=java.base/java.lang.invoke=ALL-UNNAMED \
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED \
  --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/java.net=ALL-UNNAMED \
  --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.security=ALL-UNNAMED \
  --add-opens=java.base/java.util=ALL-UNNAMED \
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  --add-opens=java.management/javax.management=ALL-UNNAMED \
  --add-opens=java.naming/javax.naming=ALL-UNNAMED \
  -Dorg.jboss.boot.log.file="$base/log/boot.log" -Dlogging.configuration="file:$base/configuration/logging.properties" \
  -Dorg.wildfly.sigterm.suspend.timeout=10 \
  -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone \
  -Djboss.home.dir="$home" -Djboss.server.base.dir="$base" \
  -Djboss.tx.node.id="${PASSERELLE_NODE:-passerelle}" \
  -Djboss.http.port="${PASSERELLE_PORT:-8080}" -Djboss.bind.address="${PASSERELLE_BIND:-127.0.0.1}" \
  -Djboss.management.http.port="${PASSERELLE_MANAGEMENT_PORT:-9990}" \
  "$@"
