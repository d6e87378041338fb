/**
 * Text of the neo4j.conf of the embedded database: loopback only, small transaction logs, nothing sent home, queries bounded in time and by
 * shares of the heap (`512m`, `2g`), so that one that wants more ends and the server lives. `more` wins over these.
 */
export function confText(port: number, heap: string, more: Readonly<Record<string, string>> = {}): string {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1_024 : 1);
  return Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    // An empty store takes 512 MB without these two.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.transaction.timeout': '120s',
    'db.memory.transaction.max': `${Math.floor(megabytes / 2)}m`,
    'dbms.memory.transaction.total.max': `${Math.floor((megabytes * 3) / 4)}m`,
    // Else a text is planned anew for each order of magnitude in the length of each string and list that it is given
    'internal.cypher.use_parameter_size': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.dump_diagnostics': 'false',
    ...more,
  })
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
