import { InvalidArgumentError, Option } from 'commander';

/** `--port`: where GraphQL is served, over the setting ONRECORD_PORT. */
export function portOption(): Option {
  return new Option('--port <number>', 'port of GraphQL and playground; 0 takes a free one (default: ONRECORD_PORT or 4000)').argParser(
    readPort,
  );
}

/** A port in the words of a command line. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}
