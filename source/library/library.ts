import {storeArticle, storedArticle} from './articles.js';
import {backUpWeekly} from './backup.js';
import {countEntries, eachEntry, entryById, entryByUrl, entryContent, entryIndex, listEntries, nearestUnread} from './entries.js';
import {addFeed, dueFeeds, editFeed, feedById, findFeed, hasOwnFeeds, listFeeds, removeFeed, removeSamples, storeHealth} from './feeds.js';
import {storeFetch} from './fetches.js';
import {mark, undo, wouldMark} from './marks.js';
import {openDatabase} from './open-database.js';
import {listQuotations, listSpeakers} from './said.js';
import {search} from './search.js';
import {claimState, getState, setState} from './state.js';
import {type Library, type OpenOptions} from './types.js';
import {check, dataVersion, prune} from './upkeep.js';

/** Opens the library in a folder, and makes it when it is missing. Throws a failure with one sentence when that cannot be. */
export function openLibrary({home, readOnly, now = Date.now}: OpenOptions): Library {
	const {database, notice} = openDatabase({home, readOnly});
	return {
		path: database.path,
		readOnly: database.readOnly,
		notice,

		feeds: () => listFeeds(database),
		feed: id => feedById(database, id),
		findFeed: reference => findFeed(database, reference),
		addFeed: feed => addFeed(database, feed, now()),
		editFeed: (id, edit) => editFeed(database, id, edit),
		removeFeed(id) {
			removeFeed(database, id, now());
		},
		dueFeeds: (options = {}) => dueFeeds(database, {now: now(), ...options}),
		hasOwnFeeds: () => hasOwnFeeds(database),
		removeSamples() {
			removeSamples(database);
		},

		storeFetch: (feedId, result) => storeFetch(database, feedId, {result, now: now()}),
		storeHealth(feedId, health) {
			storeHealth(database, feedId, health);
		},

		entries: (window = {}) => listEntries(database, window, now()),
		eachEntry: (window = {}) => eachEntry(database, window, now()),
		countEntries: (selection = {}) => countEntries(database, selection, now()),
		entryIndex: (id, selection = {}) => entryIndex(database, {id, selection}, now()),
		entry: id => entryById(database, id),
		entryByUrl: url => entryByUrl(database, url),
		entryContent: id => entryContent(database, id),
		nextUnread: (id, selection = {}) => nearestUnread(database, {id, selection, side: 'after'}, now()),
		previousUnread: (id, selection = {}) => nearestUnread(database, {id, selection, side: 'before'}, now()),
		lastEntryId: () => database.get<{id: number | null}>('select max(id) as id from entries')?.id ?? 0,

		mark: (target, change) => mark(database, {target, change}, now()),
		wouldMark: (target, change) => wouldMark(database, {target, change}, now()),
		undo(marked) {
			undo(database, marked);
		},

		storeArticle(entryId, article) {
			storeArticle(database, entryId, {article, now: now()});
		},
		article: (entryId, source) => storedArticle(database, entryId, source),
		quotations: (selection = {}) => listQuotations(database, selection),
		speakers: (selection = {}) => listSpeakers(database, selection),

		search: (query, options = {}) => search(database, query, {...options, now: now()}),

		state: key => getState(database, key),
		setState(key, value) {
			setState(database, key, value);
		},

		claimState: (key, value) => claimState(database, key, value),

		prune: (options = {}) => prune(database, {...options, now: now()}),
		backUpWeekly: () => backUpWeekly(database, now()),
		check: options => check(database, options),
		version: () => dataVersion(database),
		close() {
			database.close();
		},
	};
}

export type {Library} from './types.js';
