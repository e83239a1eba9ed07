// `npm run pictures`: takes pictures of the real program on the sample edition, in a pseudo-terminal, as SVG files in pictures/.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import headless from '@xterm/headless';
import {palettes, terminalPicture} from './terminal-picture.js';

type Shot = {name: string; columns: number; rows: number; ground: 'dark' | 'light'; theme?: string; env?: Record<string, string>; keys: ReadonlyArray<readonly [press: string, thenShows: string]>};

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

const toArticle = [['\r', 'Yuki Tanabe']] as const;
const sizes = [[80, 24], [120, 40], [200, 60]] as const;
const grounds = [['dark', {}], ['light', {}], ['mono', {theme: 'mono'}]] as const;

const shots: Shot[] = sizes.flatMap(([columns, rows]) => grounds.flatMap(([look, options]) => {
	const common = {columns, rows, ground: look === 'light' ? 'light' as const : 'dark' as const, ...options};
	return [
		{...common, name: `headlines-${columns}x${rows}-${look}`, keys: [['', '10”']] as const},
		{...common, name: `article-${columns}x${rows}-${look}`, keys: toArticle},
		{...common, name: `quotations-${columns}x${rows}-${look}`, keys: [...toArticle, ['"', 'Elina Virtanen']] as const},
	];
}));

mkdirSync(pictures, {recursive: true});
const wanted = process.argv.slice(2);
for (const shot of shots) {
	if (wanted.length > 0 && wanted.every(word => !shot.name.includes(word))) {
		continue;
	}

	writeFileSync(path.join(pictures, `${shot.name}.svg`), await takePicture(shot));
	process.stdout.write(`${shot.name}.svg\n`);
}

async function takePicture({columns, rows, ground, theme, env, keys}: Shot): Promise<string> {
	const home = mkdtempSync(path.join(tmpdir(), 'pullquote-picture-'));
	writeFileSync(path.join(home, 'settings.json'), JSON.stringify(theme === undefined ? {} : {theme}));
	const screen = new headless.Terminal({cols: columns, rows, allowProposedApi: true});
	const pty = spawn(process.execPath, [program], {
		cols: columns, rows, name: 'xterm-256color',
		env: {PATH: process.env['PATH'] ?? '', HOME: home, PULLQUOTE_HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env},
	});
	const checks = new Set<() => void>();
	pty.onData(data => {
		screen.write(data, () => {
			for (const check of checks) {
				check();
			}
		});
	});
	try {
		await shows(screen, checks, 'night ferry');
		for (const [press, text] of keys) {
			pty.write(press);
			await shows(screen, checks, text);
		}

		return terminalPicture(screen, palettes[ground]);
	} finally {
		pty.kill();
		screen.dispose();
		rmSync(home, {recursive: true, force: true});
	}
}

async function shows(screen: headless.Terminal, checks: Set<() => void>, text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => {
			reject(new Error(`"${text}" did not show:\n${screenText(screen)}`));
		}, 20_000);
		let settled: NodeJS.Timeout | undefined;
		const check = () => {
			clearTimeout(settled);
			if (screenText(screen).includes(text)) {
				settled = setTimeout(() => {
					clearTimeout(limit);
					checks.delete(check);
					resolve();
				}, 300);
			}
		};

		checks.add(check);
		check();
	});
}

function screenText({buffer: {active}, rows}: headless.Terminal): string {
	return Array.from({length: rows}, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '').join('\n');
}
