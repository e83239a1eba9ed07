import {type Article, type Block, type ListItem, type Span} from '../../model/article.js';
import {bodyText} from '../../model/body-text.js';
import {quotationText} from '../../model/quotation-text.js';
import {linkableAddress} from '../../terminal/links.js';
import {cleanText} from '../../text/clean.js';
import {articleMinutes, byline, describedAuthors, noteLead, notesHeading, quotationSummary, shownSubtitle, sourceSummary, speakerNames} from '../article-facts.js';
import {formatDate} from '../date.js';
import {htmlStyle} from './html-style.js';
import {type InlineNode, type InlineRun, inlineTree} from './inline-tree.js';
import {createMarkupContext, type MarkupContext} from './markup.js';

/** An article as a complete HTML document that needs nothing else: quotations are `<q>` with their speaker, and listed by speaker at the end. */
export function formatHtml(article: Article, {timeZone}: {timeZone?: string} = {}): string {
	const writer = createWriter(article);
	return [
		'<!doctype html>',
		`<html lang="${escapeHtml(languageTag(article))}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(article.title || 'Article')}</title>`,
		...article.authors.map(({name}) => `<meta name="author" content="${escapeHtml(name)}">`),
		...canonical(article),
		`<style>\n${htmlStyle()}</style>`,
		'</head>',
		'<body>',
		'<main>',
		'<article>',
		...header(writer, timeZone),
		...article.blocks.flatMap((block, index) => blockHtml(block, index, writer)),
		'</article>',
		...footer(article),
		'</main>',
		'</body>',
		'</html>',
		'',
	].join('\n');
}

/** BCP 47, or the tag for a language nobody knows. */
function languageTag({language = ''}: Article): string {
	return /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,7}$/iv.test(language) ? language : 'und';
}

type Writer = MarkupContext & {
	inline: (rich: {text: string; spans: Span[]}, runs: readonly InlineRun[]) => string;
};

function createWriter(article: Article): Writer {
	const speakers = new Map(speakerNames(article).map((name, index) => [name, index]));
	const marked = new Set<number>();
	const writeNode = (node: InlineNode): string => {
		if (node.kind === 'text') {
			return escapeHtml(node.text).replaceAll('\n', '<br>\n');
		}

		const inner = node.children.map(child => writeNode(child)).join('');
		if (node.kind === 'span') {
			return spanHtml(node.span, inner);
		}

		const isFirst = !marked.has(node.quotation);
		marked.add(node.quotation);
		return quotationHtml(inner, {article, speakers, index: node.quotation, isFirst});
	};

	return {
		...createMarkupContext(article),
		inline: (rich, runs) => inlineTree(rich, runs).map(node => writeNode(node)).join(''),
	};
}

const spanElements: Readonly<Record<Exclude<Span['style'], 'link'>, string>> = {
	emphasis: 'em',
	strong: 'strong',
	code: 'code',
	subscript: 'sub',
	superscript: 'sup',
};

function spanHtml(span: Span, inner: string): string {
	if (span.style !== 'link') {
		const element = spanElements[span.style];
		return `<${element}>${inner}</${element}>`;
	}

	const href = safeAddress(span.href);
	return href === undefined ? inner : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${inner}</a>`;
}

/** `http`, `https` and `mailto` only. */
export function safeAddress(address: string): string | undefined {
	return URL.canParse(address) && new URL(address).protocol === 'mailto:' ? new URL(address).href : linkableAddress(address);
}

type QuotationPart = {article: Article; speakers: ReadonlyMap<string, number>; index: number; isFirst: boolean};

/** The first stretch of a quotation has its id, so that the list at the end can point to it. */
function quotationHtml(inner: string, {article, speakers, index, isFirst}: QuotationPart): string {
	const name = article.quotations[index]?.speaker?.name;
	const source = article.url === undefined ? undefined : linkableAddress(article.url);
	const attributes = [
		isFirst ? `id="q${index + 1}"` : '',
		name === undefined ? 'class="unknown"' : `class="s${(speakers.get(name) ?? 0) % 8}" data-speaker="${escapeHtml(name)}" title="${escapeHtml(name)}"`,
		source === undefined ? '' : `cite="${escapeHtml(source)}"`,
	];
	return `<q ${attributes.filter(Boolean).join(' ')}>${inner}</q>`;
}

function canonical({url}: Article): string[] {
	const href = url === undefined ? undefined : linkableAddress(url);
	return href === undefined ? [] : [`<link rel="canonical" href="${escapeHtml(href)}">`];
}

function header({article, inline, runsInTitle}: Writer, timeZone?: string): string[] {
	const subtitle = shownSubtitle(article);
	const origin = [article.publisher, article.section].filter(Boolean).map(text => escapeHtml(text ?? ''));
	const date = article.published === undefined ? undefined : formatDate(article.published, timeZone);
	const time = date === undefined ? [] : [`<time datetime="${escapeHtml(article.published ?? '')}">${escapeHtml(date)}</time>`];
	const facts = [byline(article), `${articleMinutes(article)} min`, quotationSummary(article)].filter(Boolean).join(' · ');
	return [
		'<header>',
		...origin.length + time.length > 0 ? [`<p class="origin">${[...origin, ...time].join(' · ')}</p>`] : [],
		`<h1>${inline({text: article.title, spans: []}, runsInTitle())}</h1>`,
		...subtitle ? [`<p class="subtitle">${escapeHtml(subtitle)}</p>`] : [],
		`<p class="facts">${escapeHtml(facts)}</p>`,
		'</header>',
	];
}

function blockHtml(block: Block, index: number, writer: Writer): string[] {
	const base = writer.places.get(index)?.start ?? 0;
	const inside = (rich: {text: string; spans: Span[]}, from = base) => writer.inline(rich, writer.runsIn(index, from, rich.text.length));
	switch (block.kind) {
		case 'paragraph': {
			return [`<p>${inside(block)}</p>`];
		}

		case 'pullquote': {
			return [`<aside class="pullquote" aria-hidden="true"><p>${inside(block)}</p></aside>`];
		}

		case 'heading': {
			const level = Math.min(6, Math.max(2, block.level));
			return [`<h${level}>${inside(block)}</h${level}>`];
		}

		case 'list': {
			return listHtml(block.items, base, inside);
		}

		case 'blockquote': {
			return blockquoteHtml(block, index, writer, inside(block));
		}

		case 'preformatted': {
			return [`<pre><code>${escapeHtml(block.text)}</code></pre>`];
		}

		case 'table': {
			return tableHtml(block, base, inside);
		}

		case 'figure': {
			return figureHtml(block, index, writer);
		}

		case 'rule': {
			return ['<hr>'];
		}
	}
}

type Inside = (rich: {text: string; spans: Span[]}, from?: number) => string;

/** Items carry their depth; lists open and close where it changes. */
function listHtml(items: readonly ListItem[], base: number, inside: Inside): string[] {
	const out: string[] = [];
	const open: string[] = [];
	let position = base;
	for (const item of items) {
		const depth = Math.min(item.depth, open.length);
		while (open.length > depth + 1) {
			out.push(`</li></${open.pop() ?? 'ul'}>`);
		}

		if (open.length === depth + 1) {
			out.push('</li>');
		} else {
			const isOrdered = /^\d+/v.exec(item.marker);
			open.push(isOrdered ? 'ol' : 'ul');
			out.push(isOrdered && isOrdered[0] !== '1' ? `<ol start="${isOrdered[0]}">` : `<${open.at(-1) ?? 'ul'}>`);
		}

		position += (item.depth * 2) + item.marker.length + 1;
		out.push(`<li>${inside(item, position)}`);
		position += item.text.length + 1;
	}

	return [...out, ...open.toReversed().map(element => `</li></${element}>`)];
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, {kind: Kind}>;

/** Neighbours of one group are paragraphs of one block quotation. */
function blockquoteHtml(block: BlockOf<'blockquote'>, index: number, {article}: Writer, inner: string): string[] {
	const isSame = (other: Block | undefined) => other?.kind === 'blockquote' && other.group === block.group;
	const isLast = !isSame(article.blocks[index + 1]);
	return [
		...isSame(article.blocks[index - 1]) ? [] : ['<blockquote>'],
		`<p>${inner}</p>`,
		...isLast && block.cite ? [`<footer>— <cite>${escapeHtml(block.cite)}</cite></footer>`] : [],
		...isLast ? ['</blockquote>'] : [],
	];
}

function tableHtml({rows, header: hasHeader}: BlockOf<'table'>, base: number, inside: Inside): string[] {
	let position = base;
	const lines = rows.map((row, index) => {
		const element = hasHeader && index === 0 ? 'th' : 'td';
		const cells = row.map(text => {
			const cell = inside({text, spans: []}, position);
			position += text.length + 1;
			return `<${element}${element === 'th' ? ' scope="col"' : ''}>${cell}</${element}>`;
		});
		return `<tr>${cells.join('')}</tr>`;
	});
	const [first = '', ...rest] = lines;
	const head = hasHeader ? ['<thead>', first, '</thead>'] : [];
	return ['<table>', ...head, '<tbody>', ...hasHeader ? rest : lines, '</tbody>', '</table>'];
}

function figureHtml({caption, credit, alt, source}: BlockOf<'figure'>, index: number, {inline, runsInCaption}: Writer): string[] {
	const address = source === undefined ? undefined : linkableAddress(source);
	const image = address === undefined
		? []
		: [`<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}" loading="lazy" referrerpolicy="no-referrer">`];
	const words = [
		caption ? inline({text: caption, spans: []}, runsInCaption(index)) : '',
		credit ? `<small>${escapeHtml(credit)}</small>` : '',
	].filter(Boolean).join(' ');
	const figcaption = words === '' ? [] : [`<figcaption>${words}</figcaption>`];
	return image.length + figcaption.length === 0 ? [] : ['<figure>', ...image, ...figcaption, '</figure>'];
}

function footer(article: Article): string[] {
	const authors = describedAuthors(article);
	const notes = authors.map(author => `<p>${escapeHtml(noteLead(author) + author.note).replaceAll('\n', '<br>\n')}</p>`);
	return [
		'<footer>',
		...authors.length > 0 ? ['<section>', `<h2>${notesHeading(authors.length)}</h2>`, ...notes, '</section>'] : [],
		...quotationList(article),
		`<p class="facts">${escapeHtml(sourceSummary(article).join(' · '))}</p>`,
		...article.extraction.notices.map(notice => `<p class="facts">${escapeHtml(notice)}</p>`),
		'</footer>',
	];
}

function quotationList(article: Article): string[] {
	if (article.quotations.length === 0) {
		return [];
	}

	const body = bodyText(article.blocks);
	const bySpeaker = Map.groupBy(article.quotations.entries(), ([, {speaker}]) => speaker?.name ?? 'Speaker not known');
	const entries = [...bySpeaker].flatMap(([name, quotations]) => [
		`<dt>${escapeHtml(name)} · ${quotations.length}</dt>`,
		...quotations.map(([index, quotation]) => `<dd><a href="#q${index + 1}">${escapeHtml(quotationText(article, quotation, body))}</a></dd>`),
	]);
	return ['<section>', '<h2>Quotations</h2>', '<dl>', ...entries, '</dl>', '</section>'];
}

/** Text and attribute values: markup characters become references, and what a browser must not see is taken out. */
export function escapeHtml(text: string): string {
	return cleanText(text).replaceAll(/[&<>"'\t]/gv, character => references[character] ?? '');
}

const references: Readonly<Record<string, string>> = {'\t': ' ', '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;'};
