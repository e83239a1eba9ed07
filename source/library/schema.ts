/**
The steps that make the schema, oldest first: step `n` takes a library from version `n` to `n + 1`. A step that was released never changes;
what is new goes into a new step.

Times are milliseconds since 1970; flags are 0 or 1; lists and small objects are JSON.
*/
export const migrations: readonly string[] = [
	// Entries are narrow, so that lists touch few pages; what only a reader of one entry needs is in `contents` and `articles`.
	`
	create table state (key text primary key, value text not null) strict, without rowid;

	create table feeds (
		id integer primary key autoincrement,
		kind text not null,
		url text not null unique,
		typed_url text not null,
		title text,
		title_key text not null default '',
		site_url text,
		tags text not null default '[]',
		settings text not null,
		health text not null,
		total integer not null default 0,
		added_at integer not null,
		removed_at integer
	) strict;
	create index removed_feeds on feeds (removed_at) where removed_at is not null;

	create table entries (
		id integer primary key autoincrement,
		feed_id integer not null references feeds (id),
		guid text not null,
		title text not null,
		title_key text not null,
		url text,
		author text,
		published integer not null,
		date_guessed integer not null default 0,
		first_seen integer not null,
		read integer not null default 0,
		starred integer not null default 0,
		quotations integer,
		words integer,
		source text,
		fingerprint text not null,
		unique (feed_id, guid)
	) strict;
	create index entries_by_time on entries (published);
	create index entries_by_title on entries (title_key);
	create index entries_by_feed on entries (feed_id, published);
	create index entries_by_url on entries (url) where url is not null;
	create index unread_by_time on entries (published) where read = 0;
	create index unread_by_feed on entries (feed_id, published) where read = 0;
	create index starred_by_time on entries (published) where starred = 1;
	create index quoted_by_time on entries (published) where quotations > 0;
	create trigger entry_added after insert on entries begin
		update feeds set total = total + 1 where id = new.feed_id;
	end;
	create trigger entry_deleted after delete on entries begin
		update feeds set total = total - 1 where id = old.feed_id;
	end;

	create table contents (
		entry_id integer primary key references entries (id) on delete cascade,
		html text,
		summary text,
		authors text not null,
		categories text not null,
		enclosures text not null,
		updated text
	) strict;

	create table articles (
		entry_id integer not null references entries (id) on delete cascade,
		source text not null,
		stored_at integer not null,
		article text not null,
		primary key (entry_id, source)
	) strict;

	create table speakers (id integer primary key, key text not null unique, name text not null) strict;

	create table quotations (
		id integer primary key,
		entry_id integer not null references entries (id) on delete cascade,
		speaker_id integer references speakers (id),
		kind text not null,
		text text not null,
		text_key text not null,
		published integer not null
	) strict;
	create index quotations_by_entry on quotations (entry_id);
	create index quotations_by_speaker on quotations (speaker_id, published);
	create index quotations_by_time on quotations (published);
	create index quotations_by_text on quotations (text_key);

	create table seen (
		feed_id integer not null references feeds (id) on delete cascade,
		guid text not null,
		read integer not null,
		starred integer not null,
		first_seen integer not null,
		primary key (feed_id, guid)
	) strict, without rowid;

	create virtual table search using fts5 (
		title, author, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
	);
	create trigger entry_unsearchable after delete on entries begin
		delete from search where rowid = old.id;
	end;
	`,
];

/** Marks the file as ours ("pull"). */
export const applicationId = 0x70_75_6C_6C;
