/** The kinds of screen there are. */
export type ScreenKind = 'feeds' | 'headlines' | 'article' | 'quotations' | 'speaker' | 'links' | 'author' | 'health' | 'help';

/** What a key can do. `keys` are the defaults; `screens` is where it works, `elsewhere` says why it does not on the others. */
export type Command = {
	id: CommandId;
	keys: readonly string[];
	title: string;
	group: CommandGroup;
	screens: readonly ScreenKind[];
	elsewhere?: string;
	/** Needs a row under the cursor; `empty` says why it cannot be done without one. */
	empty?: string;
};

export const commandGroups = ['Moving', 'Reading', 'Entries', 'Feeds', 'Everywhere'] as const;

export type CommandGroup = (typeof commandGroups)[number];

export type CommandId = (typeof commandIds)[number];

export const commandIds = [
	'down', 'up', 'page-down', 'page-up', 'half-page-down', 'half-page-up', 'top', 'bottom', 'open', 'back', 'quit',
	'next-unread', 'previous-unread', 'next-article', 'previous-article', 'next-quotation', 'previous-quotation', 'quotations', 'author', 'links', 'source', 'pipe',
	'search', 'toggle-read', 'mark-all-read', 'star', 'undo', 'browser', 'copy', 'sort',
	'feeds', 'refresh', 'refresh-all', 'add-feed', 'remove-feed', 'health',
	'commands', 'theme', 'help', 'redraw', 'suspend',
] as const;

const everywhere: readonly ScreenKind[] = ['feeds', 'headlines', 'article', 'quotations', 'speaker', 'links', 'author', 'health', 'help'];
const lists: readonly ScreenKind[] = ['feeds', 'headlines', 'quotations', 'speaker', 'links', 'author', 'health'];
const withEntry: readonly ScreenKind[] = ['headlines', 'article', 'quotations', 'links', 'author', 'speaker'];
const noEntry = 'there is no article here; open the headlines first';
const onlyReading = 'this is for the open article; press Enter on a headline first';

/** Every command of the app. The help screen, the README's list, the default keys and the names for rebinding are made from this table. */
export const commands: readonly Command[] = [
	{id: 'down', keys: ['j', 'Down'], title: 'move or scroll down', group: 'Moving', screens: everywhere},
	{id: 'up', keys: ['k', 'Up'], title: 'move or scroll up', group: 'Moving', screens: everywhere},
	{id: 'page-down', keys: ['Space', 'PageDown', 'Ctrl-F'], title: 'a page down; at the end: next unread', group: 'Moving', screens: everywhere},
	{id: 'page-up', keys: ['b', 'PageUp', 'Ctrl-B'], title: 'a page up', group: 'Moving', screens: everywhere},
	{id: 'half-page-down', keys: ['Ctrl-D'], title: 'half a page down', group: 'Moving', screens: everywhere},
	{id: 'half-page-up', keys: ['Ctrl-U'], title: 'half a page up', group: 'Moving', screens: everywhere},
	{id: 'top', keys: ['g', 'Home'], title: 'to the top', group: 'Moving', screens: everywhere},
	{id: 'bottom', keys: ['G', 'End'], title: 'to the bottom', group: 'Moving', screens: everywhere},
	{id: 'open', keys: ['Enter', 'l', 'Right'], title: 'open what is selected', group: 'Moving', screens: lists, elsewhere: 'nothing is selected here that could be opened', empty: 'the list is empty: there is nothing to open'},
	{id: 'back', keys: ['q', 'h', 'Left', 'Esc'], title: 'back; at the top q quits', group: 'Moving', screens: everywhere},
	{id: 'quit', keys: ['Q'], title: 'quit; so does Ctrl-C', group: 'Everywhere', screens: everywhere},

	{id: 'next-unread', keys: ['n'], title: 'next unread', group: 'Entries', screens: ['feeds', 'headlines', 'article', 'quotations', 'links', 'author'], elsewhere: 'unread articles are found from the headlines, the feeds or an article'},
	{id: 'previous-unread', keys: ['p'], title: 'previous unread', group: 'Entries', screens: ['feeds', 'headlines', 'article', 'quotations', 'links', 'author'], elsewhere: 'unread articles are found from the headlines, the feeds or an article'},
	{id: 'next-article', keys: ['J'], title: 'next article', group: 'Reading', screens: ['article'], elsewhere: onlyReading},
	{id: 'previous-article', keys: ['K'], title: 'previous article', group: 'Reading', screens: ['article'], elsewhere: onlyReading},
	{id: 'next-quotation', keys: [']'], title: 'next quotation', group: 'Reading', screens: ['article', 'quotations'], elsewhere: onlyReading},
	{id: 'previous-quotation', keys: ['['], title: 'previous quotation', group: 'Reading', screens: ['article', 'quotations'], elsewhere: onlyReading},
	{id: 'quotations', keys: ['"'], title: 'quotations by speaker; again: all by this one', group: 'Reading', screens: ['headlines', 'article', 'quotations'], elsewhere: onlyReading, empty: 'there is no article here whose quotations could be shown'},
	{id: 'author', keys: ['a'], title: 'the author: note, more by them', group: 'Reading', screens: ['headlines', 'article'], elsewhere: onlyReading, empty: 'there is no article here'},
	{id: 'links', keys: ['#'], title: 'the links of the article, by number', group: 'Reading', screens: ['headlines', 'article'], elsewhere: onlyReading, empty: 'there is no article here'},
	{id: 'source', keys: ['f'], title: 'page or feed text, kept for the feed', group: 'Reading', screens: ['article'], elsewhere: onlyReading},
	{id: 'pipe', keys: ['|'], title: 'pipe the article to a command', group: 'Reading', screens: ['headlines', 'article'], elsewhere: onlyReading, empty: 'there is no article here to pipe'},

	{id: 'search', keys: ['/'], title: 'search; in an article: find words', group: 'Entries', screens: everywhere},
	{id: 'toggle-read', keys: ['N'], title: 'mark read or unread', group: 'Entries', screens: withEntry, elsewhere: noEntry, empty: 'there is no article here to mark'},
	{id: 'mark-all-read', keys: ['A'], title: 'mark all here read', group: 'Entries', screens: ['feeds', 'headlines', 'article'], elsewhere: 'all read is for feeds and headlines'},
	{id: 'star', keys: ['s'], title: 'star or unstar', group: 'Entries', screens: withEntry, elsewhere: noEntry, empty: 'there is no article here to star'},
	{id: 'undo', keys: ['u', 'Ctrl-Z'], title: 'undo the last mark', group: 'Entries', screens: everywhere},
	{id: 'browser', keys: ['o'], title: 'open in the browser', group: 'Entries', screens: everywhere},
	{id: 'copy', keys: ['y'], title: 'copy the link or the quotation', group: 'Entries', screens: everywhere},
	{id: 'sort', keys: ['S'], title: 'order of the headlines', group: 'Entries', screens: ['headlines'], elsewhere: 'only headlines have an order to choose'},

	{id: 'feeds', keys: ['t'], title: 'feeds and tags', group: 'Feeds', screens: everywhere},
	{id: 'refresh', keys: ['r'], title: 'refresh this feed', group: 'Feeds', screens: everywhere},
	{id: 'refresh-all', keys: ['R'], title: 'refresh all feeds', group: 'Feeds', screens: everywhere},
	{id: 'add-feed', keys: ['+'], title: 'add a feed', group: 'Feeds', screens: everywhere},
	{id: 'remove-feed', keys: ['D'], title: 'remove the feed', group: 'Feeds', screens: ['feeds', 'health'], elsewhere: 'a feed is removed in the list of feeds (t)', empty: 'there is no feed here to remove'},
	{id: 'health', keys: ['H'], title: 'feed health', group: 'Feeds', screens: everywhere},

	{id: 'commands', keys: [':'], title: 'type a command', group: 'Everywhere', screens: everywhere},
	{id: 'theme', keys: ['T'], title: 'choose a theme', group: 'Everywhere', screens: everywhere},
	{id: 'help', keys: ['?', 'F1'], title: 'the keys of this screen', group: 'Everywhere', screens: everywhere},
	{id: 'redraw', keys: ['Ctrl-L'], title: 'redraw the screen', group: 'Everywhere', screens: everywhere},
	{id: 'suspend', keys: [], title: 'stop the program; fg brings it back', group: 'Everywhere', screens: everywhere},
];

const byId = new Map(commands.map(command => [command.id, command]));

/** The command of that id; undefined for a name that is none. */
export function findCommand(id: string): Command | undefined {
	return byId.get(id as CommandId);
}
