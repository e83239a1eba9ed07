import process from 'node:process';
import {accessSync, constants, existsSync} from 'node:fs';
import {type Feed} from '../model/feed.js';
import {Failure} from '../model/failure.js';
import {version} from '../model/program.js';
import {type Library, type LibraryHealth} from '../library/types.js';
import {safeJson} from '../text/safe-json.js';
import {type Context} from './context.js';
import {describeOutput} from './terminal-output.js';

/** One thing that was looked at. `fine` false makes the exit code 1. */
type Finding = {topic: string; fine: boolean; text: string};

const shownFeeds = 5;

/** `doctor`: what is set up and what is wrong, one line each. */
export async function run(context: Context): Promise<number> {
	if (context.options.flag('restore')) {
		await restore(context);
	}

	const findings = [
		program(),
		...homes(context),
		...settings(context),
		...await library(context),
		terminal(context),
	];
	const {painter} = describeOutput(context);
	if (context.options.flag('json')) {
		await context.print(`${safeJson(findings, 2)}\n`);
	} else {
		const lines = findings.map(({topic, fine, text}) => `${fine ? painter.paint('success', 'ok  ') : painter.paint('error', 'BAD ')} ${topic.padEnd(9)} ${painter.paint('text', text)}\n`);
		await context.print(lines.join(''));
	}

	return findings.every(({fine}) => fine) ? 0 : 1;
}

/** Puts the safety copy in the place of a damaged library. A sound one is left alone. */
async function restore(context: Context): Promise<void> {
	const {restoreBackup} = await import('../library/backup.js');
	const {folders, note, now} = context;
	if (await isSound(context)) {
		note('The library is sound: nothing was restored.');
		return;
	}

	const {kept, copiedAt} = restoreBackup(folders.library, now());
	note(`The copy of ${new Date(copiedAt).toISOString().slice(0, 10)} is the library now; the damaged one was kept as ${kept}.`);
}

async function isSound({folders}: Context): Promise<boolean> {
	const {openLibrary} = await import('../library/library.js');
	try {
		const opened = openLibrary({home: folders.library});
		try {
			return opened.check({full: true}).sound;
		} finally {
			opened.close();
		}
	} catch (error) {
		if (error instanceof Failure) {
			return false;
		}

		throw error;
	}
}

function program(): Finding {
	return {topic: 'program', fine: true, text: `pullquote ${version} on Node ${process.versions.node}, ${process.platform}`};
}

function homes({folders}: Context): Finding[] {
	return [...new Set([folders.library, folders.settings])].map(folder => ({topic: 'folder', ...writability(folder)}));
}

function writability(folder: string): Omit<Finding, 'topic'> {
	if (!existsSync(folder)) {
		return {fine: true, text: `${folder} (not made yet)`};
	}

	try {
		accessSync(folder, constants.W_OK);
		accessSync(folder, constants.X_OK);
		return {fine: true, text: folder};
	} catch {
		return {fine: false, text: `${folder} cannot be written. Give yourself write permission, or choose another with --home.`};
	}
}

function settings(context: Context): Finding[] {
	return attempt('settings', () => {
		const {file, problems} = context.settings();
		return problems.length === 0
			? [{topic: 'settings', fine: true, text: existsSync(file) ? file : `${file} (all defaults)`}]
			: problems.map(text => ({topic: 'settings', fine: false, text}));
	});
}

async function library(context: Context): Promise<Finding[]> {
	try {
		const opened = await context.library();
		return attempt('library', () => [...storeFindings(opened, context.options.flag('full')), ...feedFindings(opened.feeds())]);
	} catch (error) {
		return [failed('library', error)];
	}
}

function storeFindings(opened: Library, full: boolean): Finding[] {
	const {path, schema, journal, bytes, feeds, entries, problems, backup} = opened.check({full});
	return [
		{topic: 'library', fine: !opened.readOnly, text: opened.notice ?? `${path}, ${megabytes(bytes)}, schema ${schema}, journal ${journal}`},
		{topic: 'contents', fine: true, text: `${feeds} ${feeds === 1 ? 'feed' : 'feeds'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`},
		copyFinding(backup),
		...problems.map(problem => ({topic: 'library', fine: false, text: `${problem}. The file was kept; pullquote doctor --restore goes on with the last safety copy.`})),
	];
}

function copyFinding({madeAt, problem}: LibraryHealth['backup']): Finding {
	const made = madeAt === undefined ? 'none yet; refresh makes one each week' : `made ${new Date(madeAt).toISOString().slice(0, 10)}`;
	return {topic: 'copy', fine: problem === undefined, text: problem === undefined ? made : `${made}; the last try failed: ${problem}`};
}

function feedFindings(feeds: readonly Feed[]): Finding[] {
	const failing = feeds.filter(({health}) => health.gone || health.error !== undefined);
	if (failing.length === 0) {
		return [{topic: 'feeds', fine: true, text: 'none is failing'}];
	}

	const shown = failing.slice(0, shownFeeds).map(({id, title, health}) => ({
		topic: 'feed', fine: false, text: `${id} ${title}: ${health.gone ? 'gone for good (410)' : health.error ?? ''}`,
	}));
	const rest = failing.length - shown.length;
	return rest === 0 ? shown : [...shown, {topic: 'feeds', fine: false, text: `${rest} more are failing; see: pullquote feeds --health`}];
}

function terminal(context: Context): Finding {
	const {capabilities: {colors, columns, rows, unicode, remote}} = describeOutput(context);
	const facts = [`${columns}×${rows}`, colors === 0 ? 'no colours' : `${colors} colours`, unicode ? 'Unicode' : 'ASCII only', ...(remote ? ['remote'] : [])];
	return {topic: 'terminal', fine: true, text: context.stdout.isTTY === true ? facts.join(', ') : 'none (output goes to a file or a pipe)'};
}

function attempt(topic: string, look: () => Finding[]): Finding[] {
	try {
		return look();
	} catch (error) {
		return [failed(topic, error)];
	}
}

function failed(topic: string, error: unknown): Finding {
	if (!(error instanceof Failure)) {
		throw error;
	}

	return {topic, fine: false, text: [error.message, error.remedy].filter(part => part !== undefined).join(' ')};
}

function megabytes(bytes: number): string {
	return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
