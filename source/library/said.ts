import {type Article, type QuotationKind} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {quotationText} from '../model/quotation-text.js';
import {type Database, type Parameters} from './database.js';
import {shownTitle, subscribed} from './feeds.js';
import {wordKey} from './query/fold.js';
import {type SaidQuotation, type SaidSelection, type SpeakerSummary} from './types.js';

/** Replaces the quotations of an entry by those of its article. */
export function storeQuotations(database: Database, entryId: number, article: Article): void {
	database.run('delete from quotations where entry_id = :entryId', {entryId});
	const body = bodyText(article.blocks);
	for (const [index, quotation] of article.quotations.entries()) {
		const text = quotationText(article, quotation, body);
		database.run(`
			insert into quotations (entry_id, speaker_id, kind, text, text_key, published)
			select :entryId, :speakerId, :kind, :text, :textKey, published from entries where id = :entryId
		`, {
			entryId,
			speakerId: quotation.speaker && speakerId(database, quotation.speaker.name),
			kind: quotation.kind,
			text,
			textKey: textKey(text) ?? `${entryId}#${index}`,
		});
	}
}

function speakerId(database: Database, name: string): number | undefined {
	const key = wordKey(name);
	if (key === '') {
		return undefined;
	}

	database.run('insert or ignore into speakers (key, name) values (:key, :name)', {key, name});
	return database.get<{id: number}>('select id from speakers where key = :key', {key})?.id;
}

/** Fewer words than this are said by many on many days, and are nobody's same quotation. */
const tellingWords = 5;
const keyLength = 200;

/** Soft hyphens and marks without width, which some outlets leave inside words. */
const invisible = /[\u{AD}\u{200B}-\u{200D}\u{2060}\u{FEFF}]/gu;

/** What makes the same words in two outlets one quotation: the words without marks and case. Undefined for a fragment. */
function textKey(text: string): string | undefined {
	const words = wordKey(text.replaceAll(invisible, '')).trim();
	return words.split(' ', tellingWords).length < tellingWords ? undefined : words.slice(0, keyLength);
}

type Filter = {sql: string; parameters: Parameters};

function filterOf(database: Database, {speaker, since}: SaidSelection): Filter {
	const conditions = [
		subscribed(database),
		...(since === undefined ? [] : ['q.published >= :since']),
		...(speaker === undefined ? [] : ['q.speaker_id in (select id from speakers where instr(key, :key) > 0)']),
	];
	// A name without a letter finds nobody, not everybody.
	return {sql: conditions.join(' and '), parameters: {...(since !== undefined && {since}), ...(speaker !== undefined && {key: wordKey(speaker) || '\n'})}};
}

/** The quotations of a selection, newest first, the same words once, with every entry that has them. */
export function listQuotations(database: Database, selection: SaidSelection): SaidQuotation[] {
	const filter = filterOf(database, selection);
	const {limit} = selection;
	return gather(database, limit === undefined
		? filter
		: {
			sql: `${filter.sql} and q.text_key in (select value from json_each(:keys))`,
			parameters: {...filter.parameters, keys: JSON.stringify(newestKeys(database, filter, limit))},
		});
}

/** The keys of the newest quotations, so that no more rows are read than are shown. */
function newestKeys(database: Database, {sql, parameters}: Filter, limit: number): string[] {
	const keys = new Set<string>();
	const rows = database.iterate<{textKey: string}>(`
		select q.text_key as textKey from quotations q cross join entries e on e.id = q.entry_id where ${sql} order by q.published desc, q.id desc
	`, parameters);
	for (const {textKey: key} of rows) {
		if (keys.size >= limit) {
			break;
		}

		keys.add(key);
	}

	return [...keys];
}

type FoundQuotation = {
	name: string | null;
	text: string;
	textKey: string;
	kind: QuotationKind;
	published: number;
	id: number;
	title: string;
	feedTitle: string;
	url: string | null;
};

function gather(database: Database, {sql, parameters}: Filter): SaidQuotation[] {
	const rows = database.iterate<FoundQuotation>(`
		select s.name, q.text, q.text_key as textKey, q.kind, q.published, e.id, e.title, ${shownTitle('f')} as feedTitle, e.url
		from quotations q join entries e on e.id = q.entry_id join feeds f on f.id = e.feed_id left join speakers s on s.id = q.speaker_id
		where ${sql} order by q.published desc, q.id desc
	`, parameters);
	const quotations: SaidQuotation[] = [];
	const byKey = new Map<string, SaidQuotation>();
	for (const {name, text, textKey: key, kind, published, id, title, feedTitle, url} of rows) {
		let quotation = byKey.get(key);
		if (!quotation) {
			quotation = {speaker: name ?? undefined, text, kind, published, entries: []};
			byKey.set(key, quotation);
			quotations.push(quotation);
		}

		if (quotation.entries.at(-1)?.id !== id) {
			quotation.entries.push({id, title, feedTitle, published, url: url ?? undefined});
		}
	}

	return quotations;
}

export function listSpeakers(database: Database, selection: SaidSelection): SpeakerSummary[] {
	const {sql, parameters} = filterOf(database, selection);
	return database.all<SpeakerSummary>(`
		select s.name, count(*) as quotations, count(distinct q.entry_id) as entries, max(q.published) as latest
		from quotations q join entries e on e.id = q.entry_id join speakers s on s.id = q.speaker_id
		where ${sql} group by s.id order by quotations desc, latest desc limit :limit
	`, {...parameters, limit: selection.limit ?? -1});
}
