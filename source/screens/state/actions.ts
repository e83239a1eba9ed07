import {type Entry, type EntryState} from '../../model/feed.js';
import {type Marked} from '../../library/types.js';
import {type Appearance, type ArticleText, type Place, type Menu, type Message, type Progress, type Prompt, type Screen, type Size} from './app-state.js';
import {type Motion, type Position} from './list.js';

/** Everything that can happen to the state. */
export type Action =
	| {type: 'resized'; size: Size}
	| {type: 'screen-pushed'; screen: Screen}
	/** The shown screen is replaced by one that continues it. */
	| {type: 'screen-replaced'; screen: Screen}
	| {type: 'screen-popped'}
	/** Screens are popped until one that fits is shown; when none fits, nothing happens. */
	| {type: 'returned-to'; kind: Screen['kind']}
	| {type: 'moved'; motion: Motion}
	| {type: 'placed'; position: Position}
	/** Lines of the shown article or help there are, so that scrolling knows its end. */
	| {type: 'scrolled'; motion: Motion; lineCount: number}
	| {type: 'scrolled-to'; top: number; quotation?: number}
	/** The text of an entry came, or failed; told to the article screens that show the entry. */
	| {type: 'article-arrived'; entryId: number; text: ArticleText}
	/** Where the reader left an article, for when it is opened again. */
	| {type: 'place-remembered'; entryId: number; place: Place}
	| {type: 'article-sought'; sought: string; foundLine: number; top: number}
	| {type: 'number-typed'; typed: string}
	/** Another part of the headlines, in every screen that shows the same list. */
	| {type: 'headlines-loaded'; entries: readonly Entry[]; first: number; total: number}
	/** Entries have another state now, wherever they are shown. */
	| {type: 'entries-marked'; ids: readonly number[]; state: Partial<EntryState>}
	/** More is known about an entry, wherever it stands in headlines. */
	| {type: 'entry-known'; entry: Entry}
	| {type: 'mark-remembered'; marked: Marked}
	| {type: 'mark-undone'}
	| {type: 'told'; message: Message}
	| {type: 'message-cleared'}
	| {type: 'prompt-opened'; prompt: Prompt}
	| {type: 'prompt-changed'; prompt: Prompt}
	| {type: 'prompt-closed'}
	| {type: 'menu-opened'; menu: Menu}
	| {type: 'menu-closed'}
	| {type: 'progress'; progress: Progress | undefined}
	| {type: 'waiting'; waiting: string | undefined}
	| {type: 'appearance-chosen'; appearance: Partial<Appearance>}
	| {type: 'time-passed'; now: number};
