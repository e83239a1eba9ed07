import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import path from 'node:path';
import process from 'node:process';
import {median, short, table} from './statistics.js';
import {programEnvironment, programPath} from './pullquote.js';

type Usage = {cpuMs: number; memoryMb: number};

const samplePage = fileURLToPath(new URL('../samples/pages/patient-owl.html', import.meta.url));

/** Whole processes against bare node: CPU time and peak memory, interleaved; prints ratios of medians. */
export function benchOneShot({folder, home, rounds}: {folder: string; home: string; rounds: number}): void {
	const bare = path.join(folder, 'bare.mjs');
	const reporter = path.join(folder, 'report-usage.cjs');
	writeFileSync(bare, 'process.stdout.write("bare\\n");\n');
	writeFileSync(reporter, 'process.on("exit", () => require("node:fs").writeSync(3, JSON.stringify(process.resourceUsage())));\n');
	const commands: ReadonlyArray<readonly [name: string, words: string[]]> = [
		['bare node', [bare]],
		['--version', [programPath, '--version']],
		['--help', [programPath, '--help']],
		['list', [programPath, 'list', '--limit', '30']],
		['read page.html', [programPath, 'read', samplePage]],
		['quotes page.html', [programPath, 'quotes', samplePage]],
	];
	const usages = new Map<string, Usage[]>(commands.map(([name]) => [name, []]));
	for (let round = -1; round < rounds; round++) {
		for (const [name, words] of commands) {
			const usage = measure(words, {home, reporter});
			if (round >= 0) {
				usages.get(name)?.push(usage);
			}
		}
	}

	const bareCpu = median((usages.get('bare node') ?? []).map(usage => usage.cpuMs));
	const rows = commands.map(([name]) => {
		const cpu = median((usages.get(name) ?? []).map(usage => usage.cpuMs));
		return [name, short(cpu), `${short(cpu / bareCpu)}x`, short(median((usages.get(name) ?? []).map(usage => usage.memoryMb)))];
	});
	process.stdout.write(`\nOne process a run, medians of ${rounds} rounds\n${table([['', 'CPU ms', 'ratio', 'peak MB'], ...rows])}\n`);
}

/** Runs `node WORDS` with a reporter that hands over the process's own resource usage at its end (getrusage, all threads). */
function measure(words: readonly string[], {home, reporter}: {home: string; reporter: string}): Usage {
	const {output, status} = spawnSync(process.execPath, ['--require', reporter, ...words], {
		env: programEnvironment(home), encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
	});
	if (status !== 0) {
		throw new Error(`${words.join(' ')} ended with ${status}: ${output[2] ?? ''}`);
	}

	const usage = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage;
	return {cpuMs: (usage.userCPUTime + usage.systemCPUTime) / 1000, memoryMb: usage.maxRSS / 1024};
}
