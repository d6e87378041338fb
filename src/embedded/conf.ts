/** Text of the neo4j.conf of the embedded database: loopback only, small transaction logs, nothing sent home, bounded queries; `more` wins over these. */
export function confText(port: number, more: Readonly<Record<string, string>> = {}): string {
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
    'db.memory.transaction.max': '256m',
    'dbms.memory.transaction.total.max': '384m',
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
