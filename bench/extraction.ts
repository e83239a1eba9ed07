import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {Parser} from 'htmlparser2';
import {articleFromHtml} from '../source/article/article-from-html.js';
import {annotateArticle} from '../source/article/quotations/annotate-article.js';
import {median, short, table} from './statistics.js';

const folder = fileURLToPath(new URL('../samples/pages', import.meta.url));

/** Warm CPU time a sample page: the article out of the page, and its quotations, as ratios to a bare pass of the HTML parser over the same page. */
export function benchExtraction({rounds}: {rounds: number}): void {
	const pages = readdirSync(folder).filter(name => name.endsWith('.html')).map(name => ({name, html: readFileSync(path.join(folder, name), 'utf8')}));
	const costs = new Map(pages.map(({name}) => [name, [] as Cost[]]));
	// The first rounds, in which code is compiled, do not count.
	for (let round = -10; round < rounds; round++) {
		for (const {name, html} of pages) {
			const cost = costOf(html);
			if (round >= 0) {
				costs.get(name)?.push(cost);
			}
		}
	}

	const rows = pages.map(({name, html}) => row(`${name}, ${Math.round(html.length / 1024)} kB`, costs.get(name) ?? []));
	const all = row('all', [...costs].flatMap(([, ofPage]) => ofPage));
	process.stdout.write(`\nA page in a warm process, CPU, medians of ${rounds} rounds\n${table([['', 'parser ms', 'article ms', 'ratio', 'quotations ms', 'ratio'], ...rows, all])}\n`);
}

type Cost = {parser: number; article: number; quotations: number};

function costOf(html: string): Cost {
	const [, parser] = timed(() => {
		new Parser({}).end(html);
	});
	const [article, articleMs] = timed(() => articleFromHtml(html, {url: 'https://news.example/story', source: 'page'}));
	const [, quotations] = timed(() => annotateArticle(article));
	return {parser, article: articleMs, quotations};
}

function timed<Result>(work: () => Result): [result: Result, ms: number] {
	const before = process.cpuUsage();
	const result = work();
	const {user, system} = process.cpuUsage(before);
	return [result, (user + system) / 1000];
}

function row(name: string, costs: readonly Cost[]): string[] {
	const [parser, article, quotations] = (['parser', 'article', 'quotations'] as const).map(part => median(costs.map(cost => cost[part]))) as [number, number, number];
	return [name, short(parser), short(article), `${short(article / parser)}x`, short(quotations), `${short(quotations / parser)}x`];
}
