import { loadBuilt } from '../house/load-built.mjs';

export const reads = 'dist';

const FILE = 'docs/reference/cli.md';

/** docs/reference/cli.md: every command with its arguments and options, as \`--help\` prints them. */
export async function generate(root) {
  const { buildProgram } = await loadBuilt(root, 'cli/program.js');
  const never = () => {
    throw new Error('A command ran while its help was asked.');
  };
  const program = buildProgram({ config: never, configOf: never, out: never, err: never, exit: never });
  return {
    [FILE]: `# Commands

<!-- Generated from src/cli by \`npm run generate\`. Do not edit. -->

In the project folder \`npx onrecord\` runs the command line. Data goes to stdout, everything else to stderr.
Exit status: 0 done, 1 unexpected, 2 usage, 3 data invalid, 4 database unreachable, 5 locked, 130 and 143 ended by a signal ([errors](errors.md)).

${leaves(program, []).map(section).join('\n')}`,
  };
}

/** Every command that does something, with the words that call it. */
function leaves(command, path) {
  return command.commands.flatMap((child) => {
    const words = [...path, child.name()];
    return child.commands.length > 0 ? leaves(child, words) : [{ words, command: child }];
  });
}

function section({ words, command }) {
  const usage = [
    'onrecord',
    ...words,
    ...command.registeredArguments.map(written),
    ...(command.options.length > 0 ? ['[options]'] : []),
  ].join(' ');
  const table = [
    ...command.registeredArguments.map((argument) => [`\`${written(argument)}\``, withDefault(argument)]),
    ...command.options.map((option) => [`\`${option.flags}\`${option.mandatory ? ' (required)' : ''}`, withDefault(option)]),
  ];
  const rows = table.map(([what, meaning]) => `| ${what.replaceAll('|', '\\|')} | ${meaning.replaceAll('|', '\\|')} |`).join('\n');
  return `## ${words.join(' ')}\n\n${sentence(command.description())}\n\n    ${usage}\n${table.length === 0 ? '' : `\n| | |\n|---|---|\n${rows}\n`}`;
}

function written(argument) {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

function withDefault({ description, defaultValue, negate }) {
  const plain = defaultValue === undefined || negate || (Array.isArray(defaultValue) && defaultValue.length === 0);
  return plain ? description : `${description} (default: \`${[defaultValue].flat().join(' ')}\`)`;
}

function sentence(text) {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
