import process from 'node:process';
import {exitCode, Failure} from '../model/failure.js';
import {version} from '../model/program.js';
import {cleanLine} from '../text/clean.js';
import {parseCommandLine, type CommandLine} from './command-line.js';
import {type RunVerb} from './context.js';
import {errorLine, makeSession} from './session.js';

/**
Runs the program for these arguments and resolves to the exit code. Every failure becomes one line on stderr here, and nowhere else.
*/
export async function run(argv: readonly string[]): Promise<number> {
	let debug = argv.includes('--debug');
	try {
		const commandLine = parseCommandLine(argv);
		debug = commandLine.options.flag('debug');
		return await helpOrVersion(commandLine) ?? await runVerb(commandLine);
	} catch (error) {
		process.stderr.write(errorLine(error, {debug, isTerminal: process.stderr.isTTY}));
		return exitCode(error);
	}
}

async function runVerb(commandLine: CommandLine): Promise<number> {
	const session = makeSession(commandLine);
	const runner = await loadVerb(commandLine);
	try {
		const code = await runner(session.context);
		return session.interruptionCode() ?? code ?? session.failureCode();
	} catch (error) {
		const code = session.interruptionCode();
		if (code === undefined) {
			throw error;
		}

		session.context.note('Called off.');
		return code;
	} finally {
		session.close();
	}
}

async function loadVerb({verb, positionals}: CommandLine): Promise<RunVerb> {
	if (verb) {
		return (await verb.load()).run;
	}

	if (positionals.length > 0) {
		throw new Failure('usage', `There is no verb "${cleanLine(positionals[0] ?? '')}".`, {remedy: 'See pullquote --help.'});
	}

	return (await import('./browse.js')).run;
}

async function helpOrVersion({verb, positionals, options}: CommandLine): Promise<number | undefined> {
	if (options.flag('version')) {
		process.stdout.write(`pullquote ${version}\n`);
		return 0;
	}

	if (options.flag('help')) {
		const {programHelp, verbHelp} = await import('./help.js');
		process.stdout.write(verb ? verbHelp(verb) : programHelp());
		return 0;
	}

	return undefined;
}
