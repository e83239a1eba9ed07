import {type Article, type OmittedKind} from '../model/article.js';
import {type ParsedItem} from '../model/feed.js';
import {limits} from '../model/limits.js';
import {cleanLine} from '../text/clean.js';
import {assembleArticle} from './assemble-article.js';
import {buildBlocks} from './body/build-blocks.js';
import {collectBlocks} from './body/collect-blocks.js';
import {descriptionOf} from './body/head-references.js';
import {noteBlocks} from './body/note-blocks.js';
import {omittedBlocks} from './body/omitted-blocks.js';
import {type PageBlock, type PageBlocks} from './body/page-blocks.js';
import {selectBody} from './body/select-body.js';
import {type KnownHead, strayLines} from './body/stray-lines.js';
import {cutInvitation} from './body/trailing-invitation.js';
import {furnitureOfLine} from './furniture-lines.js';
import {findAuthorNotes} from './metadata/find-author-notes.js';
import {type Paywall} from './metadata/paywall.js';
import {type Metadata, readMetadata} from './metadata/read-metadata.js';
import {type Document} from './page/dom.js';
import {parseWithin} from './page/parse-page.js';

export type HtmlOptions = {
	/** What messages call the page. */
	name?: string;
	/** The address the HTML came from; links are relative to it. */
	url?: string;
	/** A whole page, or the content of a feed's entry. */
	source: 'page' | 'feed';
	feedItem?: ParsedItem;
};

/** The article of a page or of a feed's entry, its quotations not yet found. Throws `unreadable` where there is no article. */
export function articleFromHtml(html: string, {name, url, source, feedItem}: HtmlOptions): Article {
	const {document, notice} = parseWithin(html);
	const page = collectBlocks(document.body);
	const {paywall, ...metadata} = readMetadata(document, {url, feedItem});
	const {authors, elements} = findAuthorNotes(document, metadata.authors);
	const notes = noteBlocks(page, elements);
	const base = baseOf(document, url);
	const description = descriptionOf(document);
	const chosen = source === 'feed' ? keepFeedBlocks(page, notes) : selectBody({document, page, title: metadata.title, notes});
	const stray = strayLines(page.blocks, chosen, knownHead({...metadata, authors}, description));
	const kept = source === 'page' && hasOnlyLinks(chosen) ? [] : chosen.filter(block => !stray.has(block));
	const invitation = source === 'feed' ? cutInvitation(kept.at(-1)) : undefined;
	const blocks = buildBlocks({page, kept: invitation ? [...kept.slice(0, -1), invitation.block] : kept, base});
	const omitted = omittedBlocks(page, kept, new Map([...stray, ...[...notes].map(block => [block, 'author-note'] as const)]));
	return assembleArticle({
		name,
		...metadata,
		title: titleOf(metadata.title, source, feedItem),
		...metadata.subtitle === undefined && deckOf(stray),
		authors,
		blocks,
		source,
		truncated: notice !== undefined || invitation !== undefined || isTeaser(kept, source) || wordsOf(kept) < fewestWordsBehind[paywall],
		omitted: [...omitted.map(({block, kind}) => ({kind, text: block.text})), ...invitation ? [{kind: 'related' as const, text: invitation.words}] : []],
		lost: omitted.filter(({kind, isBetween}) => isBetween && kind === 'other').map(({block}) => block.text),
		notices: notice === undefined ? [] : [notice],
	});
}

/** A page of links is a way to articles, not one. */
function hasOnlyLinks(blocks: readonly PageBlock[]): boolean {
	return blocks.every(({text, linkLength}) => linkLength >= text.trim().length * 0.9);
}

function knownHead({title, authors, published, updated, subtitle}: Omit<Metadata, 'paywall'>, description: string | undefined): KnownHead {
	const stated = (values: Array<string | undefined>) => values.filter(value => value !== undefined);
	return {title, names: authors.map(({name}) => name), dates: stated([published, updated]), decks: stated([subtitle, description])};
}

function deckOf(stray: ReadonlyMap<PageBlock, OmittedKind>): {subtitle?: string} {
	const deck = [...stray].find(([, kind]) => kind === 'deck')?.[0];
	return deck === undefined ? {} : {subtitle: cleanLine(deck.text)};
}

/** The content of an entry has no title of its own: what looks like one there is a heading. */
function titleOf(stated: string, source: 'page' | 'feed', feedItem: ParsedItem | undefined): string {
	const titles = source === 'feed' ? [feedItem?.title, stated] : [stated, feedItem?.title];
	return cleanLine(titles.find(title => title !== undefined && title !== '') ?? '').slice(0, limits.titleLength);
}

function baseOf(document: Document, url: string | undefined): string | undefined {
	const stated = document.querySelector('base')?.getAttribute('href') ?? undefined;
	return (stated === undefined ? undefined : URL.parse(stated, url)?.href) ?? url;
}

/** The content of a feed's entry is the article already; only what publishers append to it goes. */
function keepFeedBlocks({blocks}: PageBlocks, notes: ReadonlySet<PageBlock>): PageBlock[] {
	return blocks.filter(block => !notes.has(block) && furnitureOfLine(block.text) === undefined);
}

/** A text that breaks off: any feed's that ends in dots, and a page's that is short besides. */
function isTeaser(kept: readonly PageBlock[], source: 'page' | 'feed'): boolean {
	const isBrokenOff = /(?:…|\.\.\.)\]?$/u.test((kept.at(-1)?.text ?? '').trimEnd().slice(-10));
	return isBrokenOff && (source === 'feed' || wordsOf(kept) < fewestWordsOfPage);
}

function wordsOf(kept: readonly PageBlock[]): number {
	return kept.reduce((sum, {words}) => sum + words, 0);
}

const fewestWordsOfPage = 150;

/** Pages that are paid for often hold all of their article all the same: only fewer words than these are a teaser. */
const fewestWordsBehind: Readonly<Record<Paywall, number>> = {none: 0, shown: 150, stated: 450};
