// Generated from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601: `2017-06-08`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2024-12-20T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A date or interval in EDTF (ISO 8601-2), level 0 or 1: `2014`, `2017-06`, `2017-06-08/2017-06-09`, `2024~`, `2018?`, `2025/..`. */
  Edtf: { input: string; output: string; }
  /** ISO 3166-1 alpha-2, in capitals: `KZ`. */
  CountryCode: { input: string; output: string; }
};

/** The languages that answers come in. A source's own language is a BCP 47 tag instead. */
export type Language =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU'
  /** Kazakh. */
  | 'KK'
  /** Belarusian. */
  | 'BE';

/** The kinds of entity. */
export type EntityKind =
  /** A state, also a former one; not its government. */
  | 'COUNTRY'
  /** A named human being. */
  | 'PERSON'
  /** A body: ministry, embassy, company, union of states; not its building. */
  | 'INSTITUTION'
  /** A post, such as Prime Minister of Kazakhstan. It stands in for a holder whom a source does not name. */
  | 'OFFICE'
  /** A text that binds or plans; its signing is an event. */
  | 'AGREEMENT'
  /** Someone goes somewhere. */
  | 'VISIT'
  /** People talk. */
  | 'MEETING'
  /** Anything else that takes place: a conference, an exhibition, an unveiling. */
  | 'EVENT'
  /** Something made to be used: a web project, register, database, book, exhibit. */
  | 'RESOURCE'
  /** A town, site, memorial or burial. */
  | 'PLACE'
  /** People or things not named one by one: heroes, partisans, associations. */
  | 'GROUP';

/** How far an answer goes beyond what is asserted. */
export type Certainty =
  /** Only what the sources assert. */
  | 'KNOWN'
  /** Also what they leave room for. */
  | 'POSSIBLE';

/** Whether the steps of a path can have followed each other in time. */
export type TimeOrder =
  /** They did, whichever day within their dates each took place. */
  | 'CERTAIN'
  /** They may have. */
  | 'POSSIBLE'
  /** They did not, as far as the dates say. */
  | 'NONE';

/** How paths are ranked. */
export type PathOrder =
  /** Well-sourced steps first; hubs weigh against. */
  | 'RELEVANCE'
  /** Fewest steps first, then as RELEVANCE. */
  | 'LENGTH';

/** What a relation says of its two ends. STATE holds for a time, PARTICIPATION takes the time of its occurrence or agreement, STRUCTURE holds while both ends exist. */
export type RelationType =
  /** STATE: a person holds an office of this body or country. */
  | 'HOLDS_OFFICE'
  /** STATE: a person is ambassador to this country or organisation. */
  | 'ACCREDITED_TO'
  /** STATE: belongs to this body or group. */
  | 'MEMBER_OF'
  /** STATE: supports this resource, event, agreement or body. */
  | 'SUPPORTS'
  /** STATE: a partner in this resource; roles INITIATOR, IMPLEMENTER, OWNER. */
  | 'PARTNER_IN'
  /** STATE: a resource has this for its subject. */
  | 'COVERS'
  /** STATE: is buried here. */
  | 'BURIED_IN'
  /** STATE: a body or group is active here. */
  | 'OPERATES_IN'
  /** PARTICIPATION: makes this visit. */
  | 'VISITOR_ON'
  /** PARTICIPATION: a visit goes to this country, body, place or event. */
  | 'VISIT_TO'
  /** PARTICIPATION: takes part in this meeting. */
  | 'MET_AT'
  /** PARTICIPATION: takes part in this event; roles EXHIBITOR, EXHIBIT, FIGHTER. */
  | 'TOOK_PART_IN'
  /** PARTICIPATION: organises this occurrence. */
  | 'ORGANISED'
  /** PARTICIPATION: speaks at this occurrence. */
  | 'SPOKE_AT'
  /** PARTICIPATION: is a party to this agreement. */
  | 'PARTY_TO'
  /** PARTICIPATION: signs this agreement. */
  | 'SIGNED'
  /** PARTICIPATION: approves this agreement. */
  | 'APPROVED'
  /** PARTICIPATION: an occurrence takes place here. */
  | 'TOOK_PLACE_IN'
  /** PARTICIPATION: an occurrence or agreement is about this. */
  | 'ABOUT'
  /** PARTICIPATION: an occurrence is held in the course of another. */
  | 'HELD_DURING'
  /** PARTICIPATION: at one time and place with another. */
  | 'COINCIDES_WITH'
  /** STRUCTURE: is a part of this. */
  | 'PART_OF'
  /** STRUCTURE: lies in this place or country. */
  | 'LOCATED_IN'
  /** STRUCTURE: is a body of this country. */
  | 'BODY_OF'
  /** STRUCTURE: is an office of this country or body. */
  | 'OFFICE_OF'
  /** STRUCTURE: an ambassador's office is sent to this country or organisation. */
  | 'SENT_TO'
  /** STRUCTURE: came in place of this. */
  | 'SUCCEEDS';

/** What has become of an occurrence, an agreement or a resource. Planned are CONSIDERED, PLANNED, PROPOSED, POSTPONED, CANCELLED. */
export type Status =
  /** Thought about; likely; perhaps. */
  | 'CONSIDERED'
  /** It is to take place, or to be made. */
  | 'PLANNED'
  /** An agreement is put forward. */
  | 'PROPOSED'
  /** An agreement is approved, not yet signed. */
  | 'APPROVED'
  /** An agreement is signed. */
  | 'SIGNED'
  /** An agreement is ratified. */
  | 'RATIFIED'
  /** An agreement binds. */
  | 'IN_FORCE'
  /** An agreement binds no more. */
  | 'ENDED'
  /** It took place, or has begun. */
  | 'HELD'
  /** Put off. */
  | 'POSTPONED'
  /** Called off. */
  | 'CANCELLED'
  /** A resource can be used. */
  | 'AVAILABLE'
  /** A resource can be used no more. */
  | 'WITHDRAWN';

/** How much of its days a validity fills. */
export type Extent =
  /** One unknown day or stretch inside them. */
  | 'WITHIN'
  /** All of them. */
  | 'WHOLE';

/** How exact a figure is. */
export type Qualifier =
  /** The number itself. */
  | 'EXACTLY'
  /** Give or take ten per cent. */
  | 'ABOUT'
  /** Above the number. */
  | 'MORE_THAN'
  /** Below the number. */
  | 'LESS_THAN';

/** What a literal is. */
export type LiteralType =
  /** A name. */
  | 'NAME'
  /** A figure. */
  | 'FIGURE'
  /** A remark, in our own words. */
  | 'TEXT'
  /** A web address. */
  | 'URL';

/** What a name is. */
export type NameKind =
  /** The full proper name. */
  | 'OFFICIAL'
  /** The name in use. */
  | 'COMMON'
  /** As one source spells it. */
  | 'SPELLING'
  /** No longer in use. */
  | 'FORMER'
  /** A short form. */
  | 'ABBREVIATION';

/** What an agreement is. */
export type AgreementForm =
  /** A treaty. */
  | 'TREATY'
  /** An agreement. */
  | 'AGREEMENT'
  /** A plan of action. */
  | 'ACTION_PLAN'
  /** A road map. */
  | 'ROAD_MAP'
  /** A memorandum of understanding. */
  | 'UNDERSTANDING';

/** What an event is. */
export type EventKind =
  /** A conference. */
  | 'CONFERENCE'
  /** A session of a body. */
  | 'SESSION'
  /** An exhibition. */
  | 'EXHIBITION'
  /** A festival. */
  | 'FESTIVAL'
  /** A celebration. */
  | 'CELEBRATION'
  /** The unveiling of a monument. */
  | 'UNVEILING'
  /** A presentation. */
  | 'PRESENTATION'
  /** A press conference. */
  | 'PRESS_CONFERENCE'
  /** A signing. */
  | 'SIGNING'
  /** Two countries establish diplomatic relations. */
  | 'RELATIONS_ESTABLISHED'
  /** A summit. */
  | 'SUMMIT'
  /** A war. */
  | 'WAR'
  /** A battle. */
  | 'BATTLE'
  /** Something is built. */
  | 'CONSTRUCTION'
  /** A series of occurrences, not told one by one. */
  | 'SERIES'
  /** Anything else. */
  | 'OTHER';

/** What a place is. */
export type PlaceKind =
  /** A town or city. */
  | 'TOWN'
  /** A village. */
  | 'VILLAGE'
  /** A district. */
  | 'DISTRICT'
  /** A region. */
  | 'REGION'
  /** A site. */
  | 'SITE'
  /** A building. */
  | 'BUILDING'
  /** A memorial. */
  | 'MEMORIAL'
  /** A burial. */
  | 'BURIAL'
  /** A museum. */
  | 'MUSEUM'
  /** Anything else. */
  | 'OTHER';

/** How claims differ. */
export type ConflictKind =
  /** They cannot both be right. */
  | 'CONTRADICTS'
  /** They differ, and could both be right. */
  | 'DIFFERS';

/** How a name was found to match, from the strictest to the loosest. */
export type MatchRule =
  /** Letter by letter. */
  | 'EXACT'
  /** Apart from case, accents, ё, dashes and look-alike letters of the other script. */
  | 'FOLDED'
  /** The same words in another order. */
  | 'WORD_ORDER'
  /** With a patronymic that the name lacks, or without the one that it has. */
  | 'PATRONYMIC'
  /** Some whole words of the name, such as the surname. */
  | 'PART'
  /** As the beginning of words, while one types. */
  | 'PREFIX'
  /** With initials in place of names. */
  | 'INITIALS'
  /** Spelled otherwise in the same script, but sounding alike. */
  | 'SPELLING'
  /** In the other script, by any of the usual romanisations. */
  | 'ROMANISED'
  /** Sounding much alike, in any script; the loosest. */
  | 'SIMILAR';

/** Orders of entities. Ties go by id. */
export type EntityOrder =
  /** By English name. */
  | 'NAME_ASC'
  /** By English name, backwards. */
  | 'NAME_DESC'
  /** By first day, earliest first, undated before. */
  | 'DAY_ASC'
  /** By first day, latest first, undated last. */
  | 'DAY_DESC'
  /** By number of relations, most first. */
  | 'DEGREE_DESC';

/** Orders of relations. Ties go by id. */
export type RelationOrder =
  /** By first day, latest first, undated last. */
  | 'DAY_DESC'
  /** By first day, earliest first, undated before. */
  | 'DAY_ASC'
  /** By number of independent sources, most first. */
  | 'SOURCES_DESC';

/** Orders of figures and conflicts. Ties go by id. */
export type SubjectOrder =
  /** By subject's id. */
  | 'SUBJECT_ASC'
  /** By subject's id, backwards. */
  | 'SUBJECT_DESC';

/** Orders of sources. Ties go by id. */
export type SourceOrder =
  /** By publication, latest first, undated last. */
  | 'PUBLISHED_DESC'
  /** By publication, earliest first, undated last. */
  | 'PUBLISHED_ASC'
  /** By title. */
  | 'TITLE_ASC';

/** Orders of statements. Ties go by id. */
export type StatementOrder =
  /** By publication of the source, earliest first, undated last. */
  | 'PUBLISHED_ASC'
  /** By publication of the source, latest first, undated last. */
  | 'PUBLISHED_DESC'
  /** By entry into this graph, latest first. */
  | 'RECORDED_DESC';

/** Anything with an id, to be fetched again by `node`. */
export type Node = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type Entity = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** Its name; in English, or any language there is, where the language asked for is lacking. */
  readonly name: Scalars['String']['output'];
  /** Every name and spelling that a source or we give it, in the order of letters. */
  readonly names: ReadonlyArray<Name>;
  /** What it is, in our own words; in English where the language asked for is lacking. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations in either direction, the latest beginning first. */
  readonly relations: RelationConnection;
  /** Its dated relations, the earliest beginning first. */
  readonly timeline: RelationConnection;
  /** Figures that sources give of it, one for each distinct claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** The statements whose subject or object it is, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityNameArgs = {
  language?: Language;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityDescriptionArgs = {
  language?: Language;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever can be an end of a relation: eleven kinds, each a type of its own. */
export type EntityConflictsArgs = {
  first?: Scalars['Int']['input'];
};

/** A state, also a former one. */
export type Country = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** ISO 3166-1 alpha-2; former states have none. */
  readonly code?: Maybe<Scalars['CountryCode']['output']>;
  /** When it has existed as a state, where a source says so. */
  readonly validity?: Maybe<Validity>;
  /** What it came in place of. */
  readonly predecessors: ReadonlyArray<Entity>;
  /** What came in its place. */
  readonly successors: ReadonlyArray<Entity>;
};


/** A state, also a former one. */
export type CountryNameArgs = {
  language?: Language;
};


/** A state, also a former one. */
export type CountryNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A state, also a former one. */
export type CountryDescriptionArgs = {
  language?: Language;
};


/** A state, also a former one. */
export type CountryRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, also a former one. */
export type CountryTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, also a former one. */
export type CountryFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A state, also a former one. */
export type CountryEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, also a former one. */
export type CountryConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** A state, also a former one. */
export type CountryPredecessorsArgs = {
  first?: Scalars['Int']['input'];
};


/** A state, also a former one. */
export type CountrySuccessorsArgs = {
  first?: Scalars['Int']['input'];
};

/** A named human being. */
export type Person = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The offices held: relations HOLDS_OFFICE, the latest first, each with its office and terms. */
  readonly offices: ReadonlyArray<Relation>;
};


/** A named human being. */
export type PersonNameArgs = {
  language?: Language;
};


/** A named human being. */
export type PersonNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A named human being. */
export type PersonDescriptionArgs = {
  language?: Language;
};


/** A named human being. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A named human being. */
export type PersonEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A named human being. */
export type PersonConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** A named human being. */
export type PersonOfficesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};

/** A body: ministry, embassy, company, union of states, news agency. */
export type Institution = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country that it is a body of, else where it lies. */
  readonly country?: Maybe<Entity>;
  /** Its offices. */
  readonly offices: ReadonlyArray<Office>;
  /** Its members. */
  readonly members: ReadonlyArray<Entity>;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionNameArgs = {
  language?: Language;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionDescriptionArgs = {
  language?: Language;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionOfficesArgs = {
  first?: Scalars['Int']['input'];
};


/** A body: ministry, embassy, company, union of states, news agency. */
export type InstitutionMembersArgs = {
  first?: Scalars['Int']['input'];
};

/** A post, with holders. It stands in for a holder whom the source does not name. */
export type Office = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The country or institution that it is an office of. */
  readonly body?: Maybe<Entity>;
  /** An ambassador's office: the receiving country or organisation. */
  readonly accreditedTo?: Maybe<Entity>;
  /** Who held it: relations HOLDS_OFFICE, the latest first, each with its person and terms. */
  readonly holders: ReadonlyArray<Relation>;
  /** Its holders in turn, and the gaps between. */
  readonly succession: ReadonlyArray<Tenure>;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeNameArgs = {
  language?: Language;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeDescriptionArgs = {
  language?: Language;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeHoldersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
};


/** A post, with holders. It stands in for a holder whom the source does not name. */
export type OfficeSuccessionArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
};

/** One holder's days in an office, or a gap. */
export type Tenure = {
  /** Null: nobody. */
  readonly holder?: Maybe<Person>;
  /** Of a gap derived; WITHIN: somebody may have held it. */
  readonly validity?: Maybe<Validity>;
  /** Null: a gap. */
  readonly relation?: Maybe<Relation>;
  /** The last other holder before. */
  readonly predecessor?: Maybe<Person>;
  /** The next other holder. */
  readonly successor?: Maybe<Person>;
};

/** A text that binds or plans. */
export type Agreement = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of text. */
  readonly form?: Maybe<AgreementForm>;
  /** Its parties. */
  readonly parties: ReadonlyArray<Entity>;
  /** Who signed it. */
  readonly signatories: ReadonlyArray<Entity>;
  /** What it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** When it was signed. */
  readonly signedOn?: Maybe<Validity>;
  /** From when it binds. */
  readonly inForceFrom?: Maybe<Validity>;
  /** The years it binds; null: not said. */
  readonly validity?: Maybe<Validity>;
  /** What has become of it. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
  /** Whether sources contradict each other on when it was. */
  readonly disputed: Scalars['Boolean']['output'];
};


/** A text that binds or plans. */
export type AgreementNameArgs = {
  language?: Language;
};


/** A text that binds or plans. */
export type AgreementNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementDescriptionArgs = {
  language?: Language;
};


/** A text that binds or plans. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A text that binds or plans. */
export type AgreementTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A text that binds or plans. */
export type AgreementFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A text that binds or plans. */
export type AgreementConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementPartiesArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementSignatoriesArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementAboutArgs = {
  first?: Scalars['Int']['input'];
};


/** A text that binds or plans. */
export type AgreementStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** Someone goes somewhere. */
export type Visit = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Who went: people, or the office of one whom the source does not name. */
  readonly visitors: ReadonlyArray<Entity>;
  /** Countries, institutions or events visited. */
  readonly hosts: ReadonlyArray<Entity>;
  /** Places visited. */
  readonly places: ReadonlyArray<Entity>;
  /** What it was about. */
  readonly about: ReadonlyArray<Entity>;
  /** When it takes place; null: undated. */
  readonly validity?: Maybe<Validity>;
  /** What has become of it. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
  /** Whether sources contradict each other on when it was. */
  readonly disputed: Scalars['Boolean']['output'];
};


/** Someone goes somewhere. */
export type VisitNameArgs = {
  language?: Language;
};


/** Someone goes somewhere. */
export type VisitNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitDescriptionArgs = {
  language?: Language;
};


/** Someone goes somewhere. */
export type VisitRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone goes somewhere. */
export type VisitTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone goes somewhere. */
export type VisitFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone goes somewhere. */
export type VisitConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitVisitorsArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitHostsArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitAboutArgs = {
  first?: Scalars['Int']['input'];
};


/** Someone goes somewhere. */
export type VisitStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** People talk. */
export type Meeting = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Who met. */
  readonly participants: ReadonlyArray<Entity>;
  /** Where, the best-sourced place first. */
  readonly place?: Maybe<Entity>;
  /** Everywhere that sources place it. */
  readonly places: ReadonlyArray<Entity>;
  /** Who organised it. */
  readonly organisers: ReadonlyArray<Entity>;
  /** What it was about. */
  readonly about: ReadonlyArray<Entity>;
  /** When it takes place; null: undated. */
  readonly validity?: Maybe<Validity>;
  /** What has become of it. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
  /** Whether sources contradict each other on when it was. */
  readonly disputed: Scalars['Boolean']['output'];
};


/** People talk. */
export type MeetingNameArgs = {
  language?: Language;
};


/** People talk. */
export type MeetingNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingDescriptionArgs = {
  language?: Language;
};


/** People talk. */
export type MeetingRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People talk. */
export type MeetingTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People talk. */
export type MeetingFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People talk. */
export type MeetingConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingParticipantsArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingOrganisersArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingAboutArgs = {
  first?: Scalars['Int']['input'];
};


/** People talk. */
export type MeetingStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** Anything that takes place and is neither visit nor meeting. */
export type Event = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of event. */
  readonly eventKind?: Maybe<EventKind>;
  /** Who or what took part, speakers included. */
  readonly participants: ReadonlyArray<Entity>;
  /** Where, the best-sourced place first. */
  readonly place?: Maybe<Entity>;
  /** Everywhere that sources place it. */
  readonly places: ReadonlyArray<Entity>;
  /** Who organised it. */
  readonly organisers: ReadonlyArray<Entity>;
  /** What it was about. */
  readonly about: ReadonlyArray<Entity>;
  /** When it takes place; null: undated. */
  readonly validity?: Maybe<Validity>;
  /** What has become of it. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
  /** Whether sources contradict each other on when it was. */
  readonly disputed: Scalars['Boolean']['output'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventNameArgs = {
  language?: Language;
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventDescriptionArgs = {
  language?: Language;
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventParticipantsArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventPlacesArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventOrganisersArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventAboutArgs = {
  first?: Scalars['Int']['input'];
};


/** Anything that takes place and is neither visit nor meeting. */
export type EventStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** Something made to be used: a web project, register, database, book, exhibit. */
export type Resource = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Its web address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly covers: ReadonlyArray<Entity>;
  /** Who makes or owns it. */
  readonly partners: ReadonlyArray<Entity>;
  /** What has become of it. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceNameArgs = {
  language?: Language;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceDescriptionArgs = {
  language?: Language;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceCoversArgs = {
  first?: Scalars['Int']['input'];
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourcePartnersArgs = {
  first?: Scalars['Int']['input'];
};


/** Something made to be used: a web project, register, database, book, exhibit. */
export type ResourceStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};

/** A town, site, memorial or burial. */
export type Place = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of place. */
  readonly placeKind?: Maybe<PlaceKind>;
  /** The place or country that it lies in. */
  readonly within?: Maybe<Entity>;
};


/** A town, site, memorial or burial. */
export type PlaceNameArgs = {
  language?: Language;
};


/** A town, site, memorial or burial. */
export type PlaceNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** A town, site, memorial or burial. */
export type PlaceDescriptionArgs = {
  language?: Language;
};


/** A town, site, memorial or burial. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A town, site, memorial or burial. */
export type PlaceTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A town, site, memorial or burial. */
export type PlaceFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** A town, site, memorial or burial. */
export type PlaceEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A town, site, memorial or burial. */
export type PlaceConflictsArgs = {
  first?: Scalars['Int']['input'];
};

/** People or things that are not named one by one. */
export type Group = Entity & Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: EntityKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names and spellings. */
  readonly names: ReadonlyArray<Name>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Its relations, the latest first. */
  readonly relations: RelationConnection;
  /** Dated ones, the earliest first. */
  readonly timeline: RelationConnection;
  /** Its figures, one for each claim. */
  readonly figures: ReadonlyArray<Figure>;
  /** Statements about it, by publication. */
  readonly evidence: StatementConnection;
  /** Where sources disagree. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** How many it counts: a figure for each distinct claim. */
  readonly size: ReadonlyArray<Figure>;
};


/** People or things that are not named one by one. */
export type GroupNameArgs = {
  language?: Language;
};


/** People or things that are not named one by one. */
export type GroupNamesArgs = {
  first?: Scalars['Int']['input'];
};


/** People or things that are not named one by one. */
export type GroupDescriptionArgs = {
  language?: Language;
};


/** People or things that are not named one by one. */
export type GroupRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  during?: InputMaybe<Scalars['Edtf']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People or things that are not named one by one. */
export type GroupTimelineArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People or things that are not named one by one. */
export type GroupFiguresArgs = {
  first?: Scalars['Int']['input'];
};


/** People or things that are not named one by one. */
export type GroupEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People or things that are not named one by one. */
export type GroupConflictsArgs = {
  first?: Scalars['Int']['input'];
};


/** People or things that are not named one by one. */
export type GroupSizeArgs = {
  first?: Scalars['Int']['input'];
};

/** A name of an entity, one for each distinct claim. */
export type Name = {
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** BCP 47 tag: `en`, `ru`, `kk`, `be`. */
  readonly language: Scalars['String']['output'];
  /** ISO 15924: `Latn`, `Cyrl`. */
  readonly script: Scalars['String']['output'];
  /** What kind of name. */
  readonly kind: NameKind;
  /** The statements that give it, by publication. */
  readonly evidence: StatementConnection;
};


/** A name of an entity, one for each distinct claim. */
export type NameEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The id of the same thing in another register. */
export type ExternalId = {
  /** The register: `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** An edge: what statements make of two entities. */
export type Relation = Node & {
  /** Opaque and stable: of type, ends, and office or role; never of a date. */
  readonly id: Scalars['ID']['output'];
  /** What it says of its ends. */
  readonly type: RelationType;
  /** Its type in words. */
  readonly label: Scalars['String']['output'];
  /** All of it in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Its first end. */
  readonly from: Entity;
  /** Its second end. */
  readonly to: Entity;
  /** One of a closed list a type, such as INITIATOR. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** HOLDS_OFFICE and ACCREDITED_TO: the office held. */
  readonly office?: Maybe<Office>;
  /** The days from its first term to its last; of a participation, those of its occurrence; null: undated or timeless. */
  readonly validity?: Maybe<Validity>;
  /** Each stretch for which a statement vouches. */
  readonly terms: ReadonlyArray<Validity>;
  /** That of its occurrence or agreement, or its own where a source says less. */
  readonly status?: Maybe<Status>;
  /** What was said of its status, by publication. */
  readonly statusHistory: ReadonlyArray<StatusReport>;
  /** Number of independent sources: those that repeat another count as that other. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Whether sources contradict one another about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The statements that it rests on, by publication. */
  readonly evidence: StatementConnection;
  /** The statements that date its occurrence or agreement, by publication. */
  readonly datedBy: StatementConnection;
};


/** An edge: what statements make of two entities. */
export type RelationLabelArgs = {
  language?: Language;
};


/** An edge: what statements make of two entities. */
export type RelationSentenceArgs = {
  language?: Language;
};


/** An edge: what statements make of two entities. */
export type RelationStatusHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** An edge: what statements make of two entities. */
export type RelationEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An edge: what statements make of two entities. */
export type RelationDatedByArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** When something was so, as its source puts it (valid time). */
export type Validity = {
  /** The whole of it in EDTF, level 0 or 1. */
  readonly edtf: Scalars['Edtf']['output'];
  /** Earliest asserted day; null: open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Latest asserted day; null: open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Whether all of its days are meant, or something inside them. */
  readonly extent: Extent;
  /** It is only attested, and may have begun before. */
  readonly mayBeginBefore: Scalars['Boolean']['output'];
  /** It is only attested, and may end after. */
  readonly mayEndAfter: Scalars['Boolean']['output'];
  /** The source says `about` (EDTF `~`). */
  readonly approximate: Scalars['Boolean']['output'];
  /** The source is unsure (EDTF `?`). */
  readonly uncertain: Scalars['Boolean']['output'];
  /** Reasoned out from the text (`next year`), not read in it. */
  readonly derived: Scalars['Boolean']['output'];
};

/** What one statement says of a status. */
export type StatusReport = {
  /** The status. */
  readonly status: Status;
  /** The source's own word for it. */
  readonly statusWord?: Maybe<Scalars['String']['output']>;
  /** The days that it speaks of. */
  readonly validity?: Maybe<Validity>;
  /** When its source was published. */
  readonly publishedOn?: Maybe<Validity>;
  /** The statement. */
  readonly statement: Statement;
};

/** One source saying one thing. Never edited: retracted or superseded. */
export type Statement = Node & {
  /** Opaque and stable: a hash of what it says. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly subject: Entity;
  /** What it says of it: a RelationType, or OCCURRED, STATUS, APPLIES, NAME, SIZE, ENTRIES, COST, CAPACITY, SHARE, DURATION, URL, REMARK. */
  readonly property: Scalars['String']['output'];
  /** The other entity, if any. */
  readonly object?: Maybe<Entity>;
  /** The value in place of an entity, if any. */
  readonly literal?: Maybe<Literal>;
  /** One of the property's closed list. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When it was so; null: not said. */
  readonly validity?: Maybe<Validity>;
  /** The status that it gives, if any. */
  readonly status?: Maybe<Status>;
  /** The source's own word for the status. */
  readonly statusWord?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly source: Source;
  /** Who speaks; null: the source itself. */
  readonly saidBy?: Maybe<Entity>;
  /** Where in the source it stands; a passage printed twice has two. */
  readonly locators: ReadonlyArray<Locator>;
  /** The passage itself, when this service holds the document. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** All of it in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The relations that rest on it. */
  readonly relations: ReadonlyArray<Relation>;
  /** When this graph began to hold it. */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** When it was retracted or superseded; null: it is live. */
  readonly recordedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What superseded it. */
  readonly supersededBy?: Maybe<Statement>;
  /** What it superseded. */
  readonly supersedes: ReadonlyArray<Statement>;
  /** The set of data that it came with. */
  readonly dataset: Scalars['String']['output'];
};


/** One source saying one thing. Never edited: retracted or superseded. */
export type StatementSentenceArgs = {
  language?: Language;
};


/** One source saying one thing. Never edited: retracted or superseded. */
export type StatementRelationsArgs = {
  first?: Scalars['Int']['input'];
};


/** One source saying one thing. Never edited: retracted or superseded. */
export type StatementSupersedesArgs = {
  first?: Scalars['Int']['input'];
};

/** The value of a statement that has no entity for an object. */
export type Literal = {
  /** Which of the fields below are filled. */
  readonly type: LiteralType;
  /** The name, the remark, the figure in words, or the web address. */
  readonly text: Scalars['String']['output'];
  /** NAME, TEXT: BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** NAME: ISO 15924. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** NAME: what kind of name. */
  readonly nameKind?: Maybe<NameKind>;
  /** FIGURE: the number; null where the source gives none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** FIGURE: what is counted, a singular English noun or an ISO 4217 code. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** FIGURE: how exact it is. */
  readonly qualifier?: Maybe<Qualifier>;
};

/** Who published what, and whom they repeat. */
export type Source = Node & {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When; null: undated. */
  readonly publishedOn?: Maybe<Validity>;
  /** BCP 47 tag of its own language. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Its web address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** SPDX id or plain words. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** The source that this one repeats. */
  readonly origin?: Maybe<Source>;
  /** Bare name of the document's file. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** The set of data that it came with. */
  readonly dataset: Scalars['String']['output'];
};

/** Where in the source's file the passage stands. */
export type Locator = {
  /** 1-based, over non-blank lines. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** First character: offset in UTF-16 units in the file as it is. */
  readonly start: Scalars['Int']['output'];
  /** Offset after the last character. */
  readonly end: Scalars['Int']['output'];
  /** Lower-case hex hash of the passage's UTF-8 bytes. */
  readonly sha256: Scalars['String']['output'];
};

/** A number that sources give: one for each distinct claim. */
export type Figure = {
  /** What it is about. */
  readonly subject: Entity;
  /** What is counted or measured: SIZE, ENTRIES, COST, CAPACITY, SHARE, DURATION. */
  readonly property: Scalars['String']['output'];
  /** The number; null where the source gives none (`several tens of thousands`). */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The figure in words. */
  readonly text: Scalars['String']['output'];
  /** What is counted: a singular English noun or an ISO 4217 code. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** How exact it is. */
  readonly qualifier: Qualifier;
  /** When it was so; null: not said. */
  readonly validity?: Maybe<Validity>;
  /** The status that its sources give, if any. */
  readonly status?: Maybe<Status>;
  /** Number of independent sources. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Whether another figure contradicts it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The statements that give it, by publication. */
  readonly evidence: StatementConnection;
};


/** A number that sources give: one for each distinct claim. */
export type FigureEvidenceArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Claims about the same property of the same subject that differ. */
export type Conflict = {
  /** What they are about. */
  readonly subject: Entity;
  /** The property they differ in. */
  readonly property: Scalars['String']['output'];
  /** How they differ. */
  readonly kind: ConflictKind;
  /** The statement that is shown. */
  readonly shown: Statement;
  /** Why it is shown: more precise, else more independent sources, else published earlier. */
  readonly rule: Scalars['String']['output'];
  /** What may have gone wrong, such as day and month exchanged. */
  readonly suspicion?: Maybe<Scalars['String']['output']>;
  /** A statement for each distinct claim, the shown one first. */
  readonly claims: ReadonlyArray<Statement>;
};


/** Claims about the same property of the same subject that differ. */
export type ConflictClaimsArgs = {
  first?: Scalars['Int']['input'];
};

/** A way from one entity to another: entities and relations, in order. */
export type Path = {
  /** Number of steps. */
  readonly length: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Entity;
  /** Where it ends. */
  readonly end: Entity;
  /** Its steps, from start to end. */
  readonly steps: ReadonlyArray<PathStep>;
  /** Sum of its steps' costs and its hubs' penalties: less is better. */
  readonly score: Scalars['Float']['output'];
  /** Why it ranks as it does, in words. */
  readonly why: Scalars['String']['output'];
  /** Year of its earliest day inside the window; null: undated. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Year of its latest day inside the window; null: undated. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** The first of its least sourced steps. */
  readonly weakestStep: PathStep;
  /** Whether its steps can have followed each other in time. */
  readonly timeOrder: TimeOrder;
};


/** A way from one entity to another: entities and relations, in order. */
export type PathWhyArgs = {
  language?: Language;
};

/** One step of a path: two neighbours, and every relation between them. */
export type PathStep = {
  /** 1-based. */
  readonly position: Scalars['Int']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** The best-sourced relation between the two. */
  readonly relation: Relation;
  /** The other relations between the two, best first, at most twenty. */
  readonly parallel: ReadonlyArray<Relation>;
  /** Where the step ends. */
  readonly to: Entity;
  /** Whether the relation points the way of the path. */
  readonly forward: Scalars['Boolean']['output'];
  /** The relation in a sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** One step of a path: two neighbours, and every relation between them. */
export type PathStepSentenceArgs = {
  language?: Language;
};

/** A pair of countries: what happened between them. */
export type BilateralRelation = {
  /** The two, in the order of their ids. */
  readonly countries: ReadonlyArray<Country>;
  /** When they established diplomatic relations. */
  readonly establishedOn?: Maybe<Validity>;
  /** What was held and planned, year by year; years without anything are left out. At most 200. */
  readonly years: ReadonlyArray<BilateralYear>;
  /** Visits between them, the latest first. */
  readonly visits: VisitConnection;
  /** Agreements between them, the latest first. */
  readonly agreements: AgreementConnection;
  /** Events that both took part in or that are about both, the latest first. */
  readonly events: EventConnection;
  /** Meetings between them, the latest first. */
  readonly meetings: MeetingConnection;
  /** Those who took part in any of it, by name. */
  readonly people: PersonConnection;
  /** What is planned and has not become fact, the earliest first. */
  readonly openPlans: OpenPlanConnection;
  /** Where sources disagree about any of it. */
  readonly conflicts: ReadonlyArray<Conflict>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationYearsArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationVisitsArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  status?: InputMaybe<ReadonlyArray<Status>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationAgreementsArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  status?: InputMaybe<ReadonlyArray<Status>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationEventsArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  status?: InputMaybe<ReadonlyArray<Status>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationMeetingsArgs = {
  during?: InputMaybe<Scalars['Edtf']['input']>;
  status?: InputMaybe<ReadonlyArray<Status>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationPeopleArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationOpenPlansArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A pair of countries: what happened between them. */
export type BilateralRelationConflictsArgs = {
  first?: Scalars['Int']['input'];
};

/** What happened between two countries in a year. Occurrences count in the year of their start, agreements in that of their signature, else approval. */
export type BilateralYear = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Number of visits held. */
  readonly visits: Scalars['Int']['output'];
  /** Number of agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** Number of events held. */
  readonly events: Scalars['Int']['output'];
  /** Number of meetings held. */
  readonly meetings: Scalars['Int']['output'];
  /** Number of all these that were only planned. */
  readonly planned: Scalars['Int']['output'];
  /** The relations of what happened in that year, the earliest first. */
  readonly relations: RelationConnection;
};


/** What happened between two countries in a year. Occurrences count in the year of their start, agreements in that of their signature, else approval. */
export type BilateralYearRelationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something planned that has not become fact. */
export type OpenPlan = {
  /** What is planned. */
  readonly entity: Entity;
  /** How firmly. */
  readonly status: Status;
  /** For when; null: undated. */
  readonly validity?: Maybe<Validity>;
  /** Whether its days are past. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** A piece of the graph around an entity. */
export type Subgraph = {
  /** The entity in the middle. */
  readonly center: Entity;
  /** The entities, the nearest first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relations between them. */
  readonly relations: ReadonlyArray<Relation>;
  /** Whether the limit left something out. */
  readonly isPartial: Scalars['Boolean']['output'];
};

/** Which state of the data an answer comes from. */
export type DataVersion = {
  /** Grows by one with each write. */
  readonly version: Scalars['String']['output'];
  /** When that write was made. */
  readonly writtenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of entities. */
  readonly entities: Scalars['Int']['output'];
  /** Number of live relations. */
  readonly relations: Scalars['Int']['output'];
  /** Number of live statements. */
  readonly statements: Scalars['Int']['output'];
  /** Number of sources. */
  readonly sources: Scalars['Int']['output'];
};

/** Where a page begins and ends. */
export type PageInfo = {
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before: true when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first, if any. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last, if any: pass it as `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of countries. */
export type CountryConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type CountryEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Country;
};

/** A page of people. */
export type PersonConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type PersonEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Person;
};

/** A page of institutions. */
export type InstitutionConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type InstitutionEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Institution;
};

/** A page of offices. */
export type OfficeConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<OfficeEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Office>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type OfficeEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Office;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type AgreementEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Agreement;
};

/** A page of visits. */
export type VisitConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type VisitEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Visit;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type MeetingEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Meeting;
};

/** A page of events. */
export type EventConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type EventEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Event;
};

/** A page of resources. */
export type ResourceConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<ResourceEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Resource>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type ResourceEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Resource;
};

/** A page of places. */
export type PlaceConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Place>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type PlaceEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Place;
};

/** A page of groups. */
export type GroupConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Group>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type GroupEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Group;
};

/** A page of relations. */
export type RelationConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type RelationEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Relation;
};

/** A page of statements. */
export type StatementConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type StatementEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Statement;
};

/** A page of sources. */
export type SourceConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type SourceEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Source;
};

/** A page of figures. */
export type FigureConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Figure>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type FigureEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Figure;
};

/** A page of conflicts. */
export type ConflictConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type ConflictEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Conflict;
};

/** A page of open plans. */
export type OpenPlanConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<OpenPlanEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<OpenPlan>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type OpenPlanEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: OpenPlan;
};

/** A page of entities that a name leads to, the best match first. */
export type SearchConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type SearchEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Entity;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** How it matched. */
  readonly rule: MatchRule;
  /** From 0 to 1: more is better. */
  readonly score: Scalars['Float']['output'];
};

/** What may be the same as another. */
export type IdentityCandidate = {
  /** It. */
  readonly entity: Entity;
  /** From 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why, and why not. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of paths, the best first. */
export type PathConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Path>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** Whether the search gave up at its budget before it had proved that these are the best. */
  readonly isPartial: Scalars['Boolean']['output'];
  /** Why it gave up. */
  readonly partialBecause?: Maybe<Scalars['String']['output']>;
  /** The state of the data that was searched. */
  readonly dataVersion: Scalars['String']['output'];
};

/** One of the page. */
export type PathEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Path;
};

/** Which entities. All that is given must hold. */
export type EntityFilter = {
  /** One of its names is this, apart from case, accents and look-alike letters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** One of its names contains this, likewise. */
  readonly nameLike?: InputMaybe<Scalars['String']['input']>;
  /** It takes place, binds or exists in this window; for people, bodies, places and other kinds without dates: a dated relation of theirs does. */
  readonly during?: InputMaybe<Scalars['Edtf']['input']>;
  /** Each of these takes part in it, or it is about them: ids or ISO 3166-1 codes of countries. For kinds without participants: it has a relation with each. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It has a relation with each of these entities. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its status is one of these. */
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
  /** A statement of this source mentions it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Which relations. All that is given must hold. */
export type RelationFilter = {
  /** Of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** One id: an end of it. Two: its ends, in either direction. */
  readonly ends?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It holds in this window. */
  readonly during?: InputMaybe<Scalars['Edtf']['input']>;
  /** Its status is one of these. */
  readonly status?: InputMaybe<ReadonlyArray<Status>>;
  /** Whether sources contradict one another about it. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least so many independent sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** A statement of this source supports it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Which figures. All that is given must hold. */
export type FigureFilter = {
  /** About this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** SIZE, ENTRIES, COST, CAPACITY, SHARE or DURATION. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
  /** A statement of this source gives it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
};

/** Which conflicts. All that is given must hold. */
export type ConflictFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<ConflictKind>;
  /** About this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** About this property. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
};

/** Which sources. All that is given must hold. */
export type SourceFilter = {
  /** The title contains this, in this case. */
  readonly titleLike?: InputMaybe<Scalars['String']['input']>;
  /** Published by exactly this. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Published in this window. */
  readonly during?: InputMaybe<Scalars['Edtf']['input']>;
  /** BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Of this set of data. */
  readonly dataset?: InputMaybe<Scalars['String']['input']>;
};

/** Which statements. All that is given must hold; retracted ones are left out unless a clock is set. */
export type StatementFilter = {
  /** About this entity. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** As in `Statement.property`. */
  readonly property?: InputMaybe<Scalars['String']['input']>;
  /** With this entity as object. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Said by this entity. */
  readonly saidBy?: InputMaybe<Scalars['ID']['input']>;
  /** Its own date is in this window. */
  readonly during?: InputMaybe<Scalars['Edtf']['input']>;
};

/** All questions. Only `proposals` and `audit` need a key. */
export type Query = {
  /** Anything by its id; null: there is none. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, in that order; null where there is none. At most 1,000. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Entities by name, in any language, spelling and script; the best match first. */
  readonly search: SearchConnection;
  /** What may be the same thing, the likeliest first; judges nothing. */
  readonly identityCandidates: ReadonlyArray<IdentityCandidate>;
  /** An entity by its id; null: there is none. */
  readonly entity?: Maybe<Entity>;
  /** A country by its code; null: there is none. */
  readonly country?: Maybe<Country>;
  /** Countries. */
  readonly countries: CountryConnection;
  /** People. */
  readonly people: PersonConnection;
  /** Institutions. */
  readonly institutions: InstitutionConnection;
  /** Offices. */
  readonly offices: OfficeConnection;
  /** Agreements. */
  readonly agreements: AgreementConnection;
  /** Visits. */
  readonly visits: VisitConnection;
  /** Meetings. */
  readonly meetings: MeetingConnection;
  /** Events. */
  readonly events: EventConnection;
  /** Resources. */
  readonly resources: ResourceConnection;
  /** Places. */
  readonly places: PlaceConnection;
  /** Groups. */
  readonly groups: GroupConnection;
  /** Relations. */
  readonly relations: RelationConnection;
  /** Figures. */
  readonly figures: FigureConnection;
  /** Sources. */
  readonly sources: SourceConnection;
  /** Statements. */
  readonly statements: StatementConnection;
  /** Conflicts. */
  readonly conflicts: ConflictConnection;
  /** What happened between two countries; null: one of them is not there. */
  readonly bilateral?: Maybe<BilateralRelation>;
  /** How two entities are connected: paths without loops, ranked. */
  readonly paths: PathConnection;
  /** The entities around one, the nearest first, and the relations between them; null: it is not there. */
  readonly neighbourhood?: Maybe<Subgraph>;
  /** The same questions under clocks, which hold for the whole selection below. Nested: the inner argument wins, the others are inherited. */
  readonly at: Query;
  /** What has been proposed, the latest first. Role: contributor. */
  readonly proposals: ProposalConnection;
  /** What is the same as what, by whose judgement; the latest first. */
  readonly judgements: JudgementConnection;
  /** Who changed what, the latest first. Role: editor. */
  readonly audit: AuditConnection;
  /** The state of the data. */
  readonly dataVersion: DataVersion;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryIdentityCandidatesArgs = {
  of: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryCountryArgs = {
  code: Scalars['CountryCode']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryCountriesArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryPeopleArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryInstitutionsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryOfficesArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryAgreementsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryVisitsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryMeetingsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryEventsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryResourcesArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryPlacesArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryGroupsArgs = {
  where?: InputMaybe<EntityFilter>;
  orderBy?: EntityOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryRelationsArgs = {
  where?: InputMaybe<RelationFilter>;
  orderBy?: RelationOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryFiguresArgs = {
  where?: InputMaybe<FigureFilter>;
  orderBy?: SubjectOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QuerySourcesArgs = {
  where?: InputMaybe<SourceFilter>;
  orderBy?: SourceOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryStatementsArgs = {
  where?: InputMaybe<StatementFilter>;
  orderBy?: StatementOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryConflictsArgs = {
  where?: InputMaybe<ConflictFilter>;
  orderBy?: SubjectOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryBilateralArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  during?: InputMaybe<Scalars['Edtf']['input']>;
  inTimeOrder?: Scalars['Boolean']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minSources?: Scalars['Int']['input'];
  includePlanned?: Scalars['Boolean']['input'];
  certainty?: InputMaybe<Certainty>;
  orderBy?: PathOrder;
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryNeighbourhoodArgs = {
  center: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  during?: InputMaybe<Scalars['Edtf']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  limit?: Scalars['Int']['input'];
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryAtArgs = {
  validOn?: InputMaybe<Scalars['Date']['input']>;
  publishedBy?: InputMaybe<Scalars['Date']['input']>;
  recordedBy?: InputMaybe<Scalars['DateTime']['input']>;
  certainty?: InputMaybe<Certainty>;
  datasets?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryProposalsArgs = {
  where?: InputMaybe<ProposalFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryJudgementsArgs = {
  where?: InputMaybe<JudgementFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions. Only `proposals` and `audit` need a key. */
export type QueryAuditArgs = {
  where?: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type Mutation = {
  /** Makes a source known. Role: editor. */
  readonly registerSource: RegisterSourcePayload;
  /** Adds entities and statements, all or none of them. Role: editor. */
  readonly importStatements: ImportStatementsPayload;
  /** Takes a statement back; it stays visible to `at(recordedBy:)`. Role: editor. */
  readonly retractStatement: StatementPayload;
  /** Undoes a retraction, not a supersession whose successor is live. Role: editor. */
  readonly restoreStatement: StatementPayload;
  /** Ends a statement and begins another in its place. Role: editor. */
  readonly supersedeStatement: StatementPayload;
  /** Proposes a statement, which is no data until it is accepted. Role: contributor. */
  readonly proposeStatement: ProposalPayload;
  /** Accepts or rejects a proposal of somebody else's. Role: editor. */
  readonly reviewProposal: ProposalPayload;
  /** Judges whether two ids are the same thing: they answer as one then. Role: editor. */
  readonly judgeIdentity: JudgementPayload;
  /** Undoes a judgement. Role: editor. */
  readonly undoJudgement: JudgementPayload;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationRegisterSourceArgs = {
  input: RegisterSourceInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationImportStatementsArgs = {
  input: ImportStatementsInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationRetractStatementArgs = {
  input: RetractStatementInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationRestoreStatementArgs = {
  input: RestoreStatementInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationSupersedeStatementArgs = {
  input: SupersedeStatementInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationProposeStatementArgs = {
  input: ProposeStatementInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationReviewProposalArgs = {
  input: ReviewProposalInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationJudgeIdentityArgs = {
  input: JudgeIdentityInput;
};


/** All changes. Each needs a key with the role named; each may be sent again under the same idempotency key without effect. */
export type MutationUndoJudgementArgs = {
  input: UndoJudgementInput;
};

/** A source to make known. */
export type RegisterSourceInput = {
  /** Chosen by the client; the same key again has no further effect. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Begins with `source:`; made from the title and the date if left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly publishedOn?: InputMaybe<Scalars['Edtf']['input']>;
  /** BCP 47 tag of its own language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Its web address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** SPDX id or plain words. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source that this one repeats. */
  readonly origin?: InputMaybe<Scalars['ID']['input']>;
  /** Bare name of the document's file, without folders. */
  readonly fileName?: InputMaybe<Scalars['String']['input']>;
  /** The set of data that it belongs to. */
  readonly dataset?: Scalars['String']['input'];
};

/** What came of it. */
export type RegisterSourcePayload = {
  /** The source as held. */
  readonly source: Source;
  /** The state of the data after it. */
  readonly dataVersion: Scalars['String']['output'];
};

/** Entities and statements to add. */
export type ImportStatementsInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Entities that the statements need and the graph may lack. At most 1,000. */
  readonly entities?: InputMaybe<ReadonlyArray<EntityInput>>;
  /** The statements. At most 1,000. */
  readonly statements: ReadonlyArray<StatementInput>;
};

/** An entity: what is said of it once and for all. */
export type EntityInput = {
  /** Opaque and stable, `kind:slug`. */
  readonly id: Scalars['ID']['input'];
  /** What kind of thing it is. */
  readonly kind: EntityKind;
  /** COUNTRY: ISO 3166-1 alpha-2. */
  readonly code?: InputMaybe<Scalars['CountryCode']['input']>;
  /** AGREEMENT: what kind of text. */
  readonly form?: InputMaybe<AgreementForm>;
  /** EVENT: what kind of event. */
  readonly eventKind?: InputMaybe<EventKind>;
  /** PLACE: what kind of place. */
  readonly placeKind?: InputMaybe<PlaceKind>;
  /** Its ids in other registers. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** What it is, in our own words. */
  readonly descriptions?: InputMaybe<ReadonlyArray<DescriptionInput>>;
};

/** The id of the same thing in another register. */
export type ExternalIdInput = {
  /** The register: `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** A description in one language. */
export type DescriptionInput = {
  /** Of the text. */
  readonly language: Language;
  /** In our own words. */
  readonly text: Scalars['String']['input'];
};

/** A statement: one source saying one thing. */
export type StatementInput = {
  /** Id of the entity that it is about. */
  readonly subject: Scalars['ID']['input'];
  /** What it says of it; see Statement.property. */
  readonly property: Scalars['String']['input'];
  /** Id of the other entity. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** The value in place of an entity. */
  readonly literal?: InputMaybe<LiteralInput>;
  /** One of the property's closed list. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** When it was so. */
  readonly validity?: InputMaybe<ValidityInput>;
  /** The status that it gives. */
  readonly status?: InputMaybe<Status>;
  /** The source's own word for the status. */
  readonly statusWord?: InputMaybe<Scalars['String']['input']>;
  /** Id of the source. */
  readonly source: Scalars['ID']['input'];
  /** Id of the entity that speaks; null: the source itself. */
  readonly saidBy?: InputMaybe<Scalars['ID']['input']>;
  /** Where in the source it stands. */
  readonly locators?: InputMaybe<ReadonlyArray<LocatorInput>>;
};

/** The value of a statement that has no entity for an object. */
export type LiteralInput = {
  /** Which of the fields below are filled. */
  readonly type: LiteralType;
  /** The name, the remark, the figure in words, or the web address. */
  readonly text: Scalars['String']['input'];
  /** NAME, TEXT: BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** NAME: ISO 15924. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
  /** NAME: what kind of name. */
  readonly nameKind?: InputMaybe<NameKind>;
  /** FIGURE: the number; null where the source gives none. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** FIGURE: what is counted, a singular English noun or an ISO 4217 code. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** FIGURE: how exact it is. */
  readonly qualifier?: InputMaybe<Qualifier>;
};

/** When something was so. */
export type ValidityInput = {
  /** EDTF, level 0 or 1. */
  readonly edtf: Scalars['Edtf']['input'];
  /** Whether all of its days are meant; a day and an interval: WHOLE, a month or year: WITHIN, if left out. */
  readonly extent?: InputMaybe<Extent>;
  /** The source only attests the state on these days. */
  readonly attested?: Scalars['Boolean']['input'];
  /** Reasoned out from the text, not read in it. */
  readonly derived?: Scalars['Boolean']['input'];
};

/** Where in the source's file the passage stands. */
export type LocatorInput = {
  /** 1-based, over non-blank lines. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** First character: offset in UTF-16 units in the file as it is. */
  readonly start: Scalars['Int']['input'];
  /** Offset after the last character. */
  readonly end: Scalars['Int']['input'];
  /** Lower-case hex hash of the passage's UTF-8 bytes. */
  readonly sha256: Scalars['String']['input'];
};

/** What came of it. */
export type ImportStatementsPayload = {
  /** Number of statements that are new. */
  readonly written: Scalars['Int']['output'];
  /** Number of statements that were there already. */
  readonly skipped: Scalars['Int']['output'];
  /** The statements as held, in the order given. */
  readonly statements: ReadonlyArray<Statement>;
  /** The state of the data after it. */
  readonly dataVersion: Scalars['String']['output'];
};

/** A statement to take back. */
export type RetractStatementInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the statement. */
  readonly statement: Scalars['ID']['input'];
  /** Why, in plain words; kept in the change log. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type StatementPayload = {
  /** It; of a supersession the new one. */
  readonly statement: Statement;
  /** The state of the data after it. */
  readonly dataVersion: Scalars['String']['output'];
};

/** A statement to restore. */
export type RestoreStatementInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  readonly statement: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A statement to supersede. */
export type SupersedeStatementInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  readonly statement: Scalars['ID']['input'];
  /** The new one. */
  readonly by: StatementInput;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A statement to propose. */
export type ProposeStatementInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** It. */
  readonly statement: StatementInput;
  /** Entities that it needs and the graph may lack. */
  readonly entities?: InputMaybe<ReadonlyArray<EntityInput>>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A proposal to decide on. */
export type ReviewProposalInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  readonly proposal: Scalars['ID']['input'];
  /** How. */
  readonly verdict: ProposalVerdict;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How a proposal is decided. */
export type ProposalVerdict =
  /** It becomes data. */
  | 'ACCEPT'
  /** It does not. */
  | 'REJECT';

/** What came of it. */
export type ProposalPayload = {
  /** It. */
  readonly proposal: Proposal;
  /** The state of the data after it. */
  readonly dataVersion: Scalars['String']['output'];
};

/** What has become of a proposal. */
export type ProposalState =
  /** Nobody has decided. */
  | 'OPEN'
  /** It has become data. */
  | 'ACCEPTED'
  /** It has not. */
  | 'REJECTED';

/** A statement that somebody proposes, and the entities that it needs. No list of statements has it. */
export type Proposal = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** What has become of it. */
  readonly state: ProposalState;
  /** What it would say. */
  readonly sentence: Scalars['String']['output'];
  /** Its records, as lines to import (JSON). */
  readonly records: ReadonlyArray<Scalars['String']['output']>;
  /** Once accepted. */
  readonly statement?: Maybe<Statement>;
  /** The name of a key. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  /** Why so. */
  readonly reviewReason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A statement that somebody proposes, and the entities that it needs. No list of statements has it. */
export type ProposalSentenceArgs = {
  language?: Language;
};

/** Which proposals. */
export type ProposalFilter = {
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In this state. */
  readonly state?: InputMaybe<ProposalState>;
};

/** A page of proposals. */
export type ProposalConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<ProposalEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Proposal>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type ProposalEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Proposal;
};

/** What two ids are. */
export type Verdict =
  /** One thing. */
  | 'SAME'
  /** Two things. */
  | 'DIFFERENT'
  /** Either. */
  | 'UNSURE';

/** Two things to judge. */
export type JudgeIdentityInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** One id. */
  readonly a: Scalars['ID']['input'];
  /** The other. */
  readonly b: Scalars['ID']['input'];
  /** How. */
  readonly verdict: Verdict;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A judgement to undo. */
export type UndoJudgementInput = {
  /** As above. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its id. */
  readonly judgement: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What came of it. */
export type JudgementPayload = {
  /** It. */
  readonly judgement: Judgement;
  /** The state of the data after it. */
  readonly dataVersion: Scalars['String']['output'];
};

/** A judgement whether two ids are the same thing. Clocks do not move it. */
export type Judgement = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The two ids. */
  readonly of: ReadonlyArray<Scalars['ID']['output']>;
  /** What one answers as. */
  readonly a: Entity;
  /** What the other does. */
  readonly b: Entity;
  /** How. */
  readonly verdict: Verdict;
  /** The name of a key, or `rule:…`. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was undone. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly undoneBecause?: Maybe<Scalars['String']['output']>;
};

/** Which judgements. */
export type JudgementFilter = {
  /** These. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On this entity, by any id of it. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** So. */
  readonly verdict?: InputMaybe<Verdict>;
  /** By this key or rule. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Undone ones too. */
  readonly includeUndone?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of judgements. */
export type JudgementConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type JudgementEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: Judgement;
};

/** A change: who did what, when and why. */
export type AuditEntry = {
  /** Opaque. */
  readonly id: Scalars['ID']['output'];
  /** The mutation's name. */
  readonly action: Scalars['String']['output'];
  /** Ids of what it was done to. */
  readonly targets: ReadonlyArray<Scalars['ID']['output']>;
  /** The name of a key, or `rule:…`. */
  readonly by: Scalars['String']['output'];
  /** Why, where that is asked. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The idempotency key. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Which changes. All that is given must hold. */
export type AuditFilter = {
  /** Of this. */
  readonly target?: InputMaybe<Scalars['ID']['input']>;
  /** By this key. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** The mutation's name. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
};

/** A page of changes. */
export type AuditConnection = {
  /** With cursors. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Without cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Its ends. */
  readonly pageInfo: PageInfo;
  /** On all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the page. */
export type AuditEdge = {
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** It. */
  readonly node: AuditEntry;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Country, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'predecessors' | 'successors'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, predecessors: ReadonlyArray<_RefType['Entity']>, successors: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Person, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'offices'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, offices: ReadonlyArray<_RefType['Relation']> } )
    | ( Omit<Institution, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'country' | 'offices' | 'members'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, country?: Maybe<_RefType['Entity']>, offices: ReadonlyArray<_RefType['Office']>, members: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Office, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'body' | 'accreditedTo' | 'holders' | 'succession'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, body?: Maybe<_RefType['Entity']>, accreditedTo?: Maybe<_RefType['Entity']>, holders: ReadonlyArray<_RefType['Relation']>, succession: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Agreement, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'parties' | 'signatories' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, parties: ReadonlyArray<_RefType['Entity']>, signatories: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Visit, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'visitors' | 'hosts' | 'places' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, visitors: ReadonlyArray<_RefType['Entity']>, hosts: ReadonlyArray<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Meeting, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, participants: ReadonlyArray<_RefType['Entity']>, place?: Maybe<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, organisers: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Event, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, participants: ReadonlyArray<_RefType['Entity']>, place?: Maybe<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, organisers: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Resource, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'covers' | 'partners' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, covers: ReadonlyArray<_RefType['Entity']>, partners: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Place, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'within'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, within?: Maybe<_RefType['Entity']> } )
    | ( Omit<Group, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'size'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, size: ReadonlyArray<_RefType['Figure']> } )
    | ( Omit<Relation, 'from' | 'to' | 'office' | 'statusHistory' | 'evidence' | 'datedBy'> & { from: _RefType['Entity'], to: _RefType['Entity'], office?: Maybe<_RefType['Office']>, statusHistory: ReadonlyArray<_RefType['StatusReport']>, evidence: _RefType['StatementConnection'], datedBy: _RefType['StatementConnection'] } )
    | ( Omit<Statement, 'subject' | 'object' | 'saidBy' | 'relations' | 'supersededBy' | 'supersedes'> & { subject: _RefType['Entity'], object?: Maybe<_RefType['Entity']>, saidBy?: Maybe<_RefType['Entity']>, relations: ReadonlyArray<_RefType['Relation']>, supersededBy?: Maybe<_RefType['Statement']>, supersedes: ReadonlyArray<_RefType['Statement']> } )
    | ( Source )
  ;
  Entity:
    | ( Omit<Country, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'predecessors' | 'successors'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, predecessors: ReadonlyArray<_RefType['Entity']>, successors: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Person, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'offices'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, offices: ReadonlyArray<_RefType['Relation']> } )
    | ( Omit<Institution, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'country' | 'offices' | 'members'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, country?: Maybe<_RefType['Entity']>, offices: ReadonlyArray<_RefType['Office']>, members: ReadonlyArray<_RefType['Entity']> } )
    | ( Omit<Office, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'body' | 'accreditedTo' | 'holders' | 'succession'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, body?: Maybe<_RefType['Entity']>, accreditedTo?: Maybe<_RefType['Entity']>, holders: ReadonlyArray<_RefType['Relation']>, succession: ReadonlyArray<_RefType['Tenure']> } )
    | ( Omit<Agreement, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'parties' | 'signatories' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, parties: ReadonlyArray<_RefType['Entity']>, signatories: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Visit, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'visitors' | 'hosts' | 'places' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, visitors: ReadonlyArray<_RefType['Entity']>, hosts: ReadonlyArray<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Meeting, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, participants: ReadonlyArray<_RefType['Entity']>, place?: Maybe<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, organisers: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Event, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, participants: ReadonlyArray<_RefType['Entity']>, place?: Maybe<_RefType['Entity']>, places: ReadonlyArray<_RefType['Entity']>, organisers: ReadonlyArray<_RefType['Entity']>, about: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Resource, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'covers' | 'partners' | 'statusHistory'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, covers: ReadonlyArray<_RefType['Entity']>, partners: ReadonlyArray<_RefType['Entity']>, statusHistory: ReadonlyArray<_RefType['StatusReport']> } )
    | ( Omit<Place, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'within'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, within?: Maybe<_RefType['Entity']> } )
    | ( Omit<Group, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'size'> & { names: ReadonlyArray<_RefType['Name']>, externalIds: ReadonlyArray<_RefType['ExternalId']>, relations: _RefType['RelationConnection'], timeline: _RefType['RelationConnection'], figures: ReadonlyArray<_RefType['Figure']>, evidence: _RefType['StatementConnection'], conflicts: ReadonlyArray<_RefType['Conflict']>, size: ReadonlyArray<_RefType['Figure']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Language: Language;
  EntityKind: EntityKind;
  Certainty: Certainty;
  TimeOrder: TimeOrder;
  PathOrder: PathOrder;
  RelationType: RelationType;
  Status: Status;
  Extent: Extent;
  Qualifier: Qualifier;
  LiteralType: LiteralType;
  NameKind: NameKind;
  AgreementForm: AgreementForm;
  EventKind: EventKind;
  PlaceKind: PlaceKind;
  ConflictKind: ConflictKind;
  MatchRule: MatchRule;
  EntityOrder: EntityOrder;
  RelationOrder: RelationOrder;
  SubjectOrder: SubjectOrder;
  SourceOrder: SourceOrder;
  StatementOrder: StatementOrder;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Country: ResolverTypeWrapper<Omit<Country, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'predecessors' | 'successors'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, predecessors: ReadonlyArray<ResolversTypes['Entity']>, successors: ReadonlyArray<ResolversTypes['Entity']> }>;
  Person: ResolverTypeWrapper<Omit<Person, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'offices'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, offices: ReadonlyArray<ResolversTypes['Relation']> }>;
  Institution: ResolverTypeWrapper<Omit<Institution, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'country' | 'offices' | 'members'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, country?: Maybe<ResolversTypes['Entity']>, offices: ReadonlyArray<ResolversTypes['Office']>, members: ReadonlyArray<ResolversTypes['Entity']> }>;
  Office: ResolverTypeWrapper<Omit<Office, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'body' | 'accreditedTo' | 'holders' | 'succession'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, body?: Maybe<ResolversTypes['Entity']>, accreditedTo?: Maybe<ResolversTypes['Entity']>, holders: ReadonlyArray<ResolversTypes['Relation']>, succession: ReadonlyArray<ResolversTypes['Tenure']> }>;
  Tenure: ResolverTypeWrapper<Omit<Tenure, 'holder' | 'relation' | 'predecessor' | 'successor'> & { holder?: Maybe<ResolversTypes['Person']>, relation?: Maybe<ResolversTypes['Relation']>, predecessor?: Maybe<ResolversTypes['Person']>, successor?: Maybe<ResolversTypes['Person']> }>;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'parties' | 'signatories' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, parties: ReadonlyArray<ResolversTypes['Entity']>, signatories: ReadonlyArray<ResolversTypes['Entity']>, about: ReadonlyArray<ResolversTypes['Entity']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Visit: ResolverTypeWrapper<Omit<Visit, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'visitors' | 'hosts' | 'places' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, visitors: ReadonlyArray<ResolversTypes['Entity']>, hosts: ReadonlyArray<ResolversTypes['Entity']>, places: ReadonlyArray<ResolversTypes['Entity']>, about: ReadonlyArray<ResolversTypes['Entity']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']> }>;
  Meeting: ResolverTypeWrapper<Omit<Meeting, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, participants: ReadonlyArray<ResolversTypes['Entity']>, place?: Maybe<ResolversTypes['Entity']>, places: ReadonlyArray<ResolversTypes['Entity']>, organisers: ReadonlyArray<ResolversTypes['Entity']>, about: ReadonlyArray<ResolversTypes['Entity']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']> }>;
  Event: ResolverTypeWrapper<Omit<Event, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, participants: ReadonlyArray<ResolversTypes['Entity']>, place?: Maybe<ResolversTypes['Entity']>, places: ReadonlyArray<ResolversTypes['Entity']>, organisers: ReadonlyArray<ResolversTypes['Entity']>, about: ReadonlyArray<ResolversTypes['Entity']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']> }>;
  Resource: ResolverTypeWrapper<Omit<Resource, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'covers' | 'partners' | 'statusHistory'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, covers: ReadonlyArray<ResolversTypes['Entity']>, partners: ReadonlyArray<ResolversTypes['Entity']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']> }>;
  Place: ResolverTypeWrapper<Omit<Place, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'within'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, within?: Maybe<ResolversTypes['Entity']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'size'> & { names: ReadonlyArray<ResolversTypes['Name']>, externalIds: ReadonlyArray<ResolversTypes['ExternalId']>, relations: ResolversTypes['RelationConnection'], timeline: ResolversTypes['RelationConnection'], figures: ReadonlyArray<ResolversTypes['Figure']>, evidence: ResolversTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, size: ReadonlyArray<ResolversTypes['Figure']> }>;
  Name: ResolverTypeWrapper<Omit<Name, 'evidence'> & { evidence: ResolversTypes['StatementConnection'] }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Relation: ResolverTypeWrapper<Omit<Relation, 'from' | 'to' | 'office' | 'statusHistory' | 'evidence' | 'datedBy'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], office?: Maybe<ResolversTypes['Office']>, statusHistory: ReadonlyArray<ResolversTypes['StatusReport']>, evidence: ResolversTypes['StatementConnection'], datedBy: ResolversTypes['StatementConnection'] }>;
  Validity: ResolverTypeWrapper<Validity>;
  StatusReport: ResolverTypeWrapper<Omit<StatusReport, 'statement'> & { statement: ResolversTypes['Statement'] }>;
  Statement: ResolverTypeWrapper<Omit<Statement, 'subject' | 'object' | 'saidBy' | 'relations' | 'supersededBy' | 'supersedes'> & { subject: ResolversTypes['Entity'], object?: Maybe<ResolversTypes['Entity']>, saidBy?: Maybe<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, supersededBy?: Maybe<ResolversTypes['Statement']>, supersedes: ReadonlyArray<ResolversTypes['Statement']> }>;
  Literal: ResolverTypeWrapper<Literal>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Source: ResolverTypeWrapper<Source>;
  Locator: ResolverTypeWrapper<Locator>;
  Figure: ResolverTypeWrapper<Omit<Figure, 'subject' | 'evidence'> & { subject: ResolversTypes['Entity'], evidence: ResolversTypes['StatementConnection'] }>;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'subject' | 'shown' | 'claims'> & { subject: ResolversTypes['Entity'], shown: ResolversTypes['Statement'], claims: ReadonlyArray<ResolversTypes['Statement']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'start' | 'end' | 'steps' | 'weakestStep'> & { start: ResolversTypes['Entity'], end: ResolversTypes['Entity'], steps: ReadonlyArray<ResolversTypes['PathStep']>, weakestStep: ResolversTypes['PathStep'] }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'relation' | 'parallel' | 'to'> & { from: ResolversTypes['Entity'], relation: ResolversTypes['Relation'], parallel: ReadonlyArray<ResolversTypes['Relation']>, to: ResolversTypes['Entity'] }>;
  BilateralRelation: ResolverTypeWrapper<Omit<BilateralRelation, 'countries' | 'years' | 'visits' | 'agreements' | 'events' | 'meetings' | 'people' | 'openPlans' | 'conflicts'> & { countries: ReadonlyArray<ResolversTypes['Country']>, years: ReadonlyArray<ResolversTypes['BilateralYear']>, visits: ResolversTypes['VisitConnection'], agreements: ResolversTypes['AgreementConnection'], events: ResolversTypes['EventConnection'], meetings: ResolversTypes['MeetingConnection'], people: ResolversTypes['PersonConnection'], openPlans: ResolversTypes['OpenPlanConnection'], conflicts: ReadonlyArray<ResolversTypes['Conflict']> }>;
  BilateralYear: ResolverTypeWrapper<Omit<BilateralYear, 'relations'> & { relations: ResolversTypes['RelationConnection'] }>;
  OpenPlan: ResolverTypeWrapper<Omit<OpenPlan, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'center' | 'entities' | 'relations'> & { center: ResolversTypes['Entity'], entities: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  DataVersion: ResolverTypeWrapper<DataVersion>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CountryConnection: ResolverTypeWrapper<Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversTypes['Country']> }>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  OfficeConnection: ResolverTypeWrapper<Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['Office']> }>;
  OfficeEdge: ResolverTypeWrapper<Omit<OfficeEdge, 'node'> & { node: ResolversTypes['Office'] }>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  VisitConnection: ResolverTypeWrapper<Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversTypes['Visit']> }>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ResourceConnection: ResolverTypeWrapper<Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Resource']> }>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  PlaceConnection: ResolverTypeWrapper<Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  SourceConnection: ResolverTypeWrapper<SourceConnection>;
  SourceEdge: ResolverTypeWrapper<SourceEdge>;
  FigureConnection: ResolverTypeWrapper<Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  OpenPlanConnection: ResolverTypeWrapper<Omit<OpenPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OpenPlanEdge']>, nodes: ReadonlyArray<ResolversTypes['OpenPlan']> }>;
  OpenPlanEdge: ResolverTypeWrapper<Omit<OpenPlanEdge, 'node'> & { node: ResolversTypes['OpenPlan'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  IdentityCandidate: ResolverTypeWrapper<Omit<IdentityCandidate, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  PathConnection: ResolverTypeWrapper<Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PathEdge']>, nodes: ReadonlyArray<ResolversTypes['Path']> }>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  EntityFilter: EntityFilter;
  RelationFilter: RelationFilter;
  FigureFilter: FigureFilter;
  ConflictFilter: ConflictFilter;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterSourceInput: RegisterSourceInput;
  RegisterSourcePayload: ResolverTypeWrapper<RegisterSourcePayload>;
  ImportStatementsInput: ImportStatementsInput;
  EntityInput: EntityInput;
  ExternalIdInput: ExternalIdInput;
  DescriptionInput: DescriptionInput;
  StatementInput: StatementInput;
  LiteralInput: LiteralInput;
  ValidityInput: ValidityInput;
  LocatorInput: LocatorInput;
  ImportStatementsPayload: ResolverTypeWrapper<Omit<ImportStatementsPayload, 'statements'> & { statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  RetractStatementInput: RetractStatementInput;
  StatementPayload: ResolverTypeWrapper<Omit<StatementPayload, 'statement'> & { statement: ResolversTypes['Statement'] }>;
  RestoreStatementInput: RestoreStatementInput;
  SupersedeStatementInput: SupersedeStatementInput;
  ProposeStatementInput: ProposeStatementInput;
  ReviewProposalInput: ReviewProposalInput;
  ProposalVerdict: ProposalVerdict;
  ProposalPayload: ResolverTypeWrapper<Omit<ProposalPayload, 'proposal'> & { proposal: ResolversTypes['Proposal'] }>;
  ProposalState: ProposalState;
  Proposal: ResolverTypeWrapper<Omit<Proposal, 'statement'> & { statement?: Maybe<ResolversTypes['Statement']> }>;
  ProposalFilter: ProposalFilter;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['Proposal']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  Verdict: Verdict;
  JudgeIdentityInput: JudgeIdentityInput;
  UndoJudgementInput: UndoJudgementInput;
  JudgementPayload: ResolverTypeWrapper<Omit<JudgementPayload, 'judgement'> & { judgement: ResolversTypes['Judgement'] }>;
  Judgement: ResolverTypeWrapper<Omit<Judgement, 'a' | 'b'> & { a: ResolversTypes['Entity'], b: ResolversTypes['Entity'] }>;
  JudgementFilter: JudgementFilter;
  JudgementConnection: ResolverTypeWrapper<Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversTypes['Judgement']> }>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  AuditFilter: AuditFilter;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Edtf: Scalars['Edtf']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Country: Omit<Country, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'predecessors' | 'successors'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, predecessors: ReadonlyArray<ResolversParentTypes['Entity']>, successors: ReadonlyArray<ResolversParentTypes['Entity']> };
  Person: Omit<Person, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'offices'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, offices: ReadonlyArray<ResolversParentTypes['Relation']> };
  Institution: Omit<Institution, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'country' | 'offices' | 'members'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, country?: Maybe<ResolversParentTypes['Entity']>, offices: ReadonlyArray<ResolversParentTypes['Office']>, members: ReadonlyArray<ResolversParentTypes['Entity']> };
  Office: Omit<Office, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'body' | 'accreditedTo' | 'holders' | 'succession'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, body?: Maybe<ResolversParentTypes['Entity']>, accreditedTo?: Maybe<ResolversParentTypes['Entity']>, holders: ReadonlyArray<ResolversParentTypes['Relation']>, succession: ReadonlyArray<ResolversParentTypes['Tenure']> };
  Tenure: Omit<Tenure, 'holder' | 'relation' | 'predecessor' | 'successor'> & { holder?: Maybe<ResolversParentTypes['Person']>, relation?: Maybe<ResolversParentTypes['Relation']>, predecessor?: Maybe<ResolversParentTypes['Person']>, successor?: Maybe<ResolversParentTypes['Person']> };
  Agreement: Omit<Agreement, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'parties' | 'signatories' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, parties: ReadonlyArray<ResolversParentTypes['Entity']>, signatories: ReadonlyArray<ResolversParentTypes['Entity']>, about: ReadonlyArray<ResolversParentTypes['Entity']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']> };
  Boolean: Scalars['Boolean']['output'];
  Visit: Omit<Visit, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'visitors' | 'hosts' | 'places' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, visitors: ReadonlyArray<ResolversParentTypes['Entity']>, hosts: ReadonlyArray<ResolversParentTypes['Entity']>, places: ReadonlyArray<ResolversParentTypes['Entity']>, about: ReadonlyArray<ResolversParentTypes['Entity']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']> };
  Meeting: Omit<Meeting, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, participants: ReadonlyArray<ResolversParentTypes['Entity']>, place?: Maybe<ResolversParentTypes['Entity']>, places: ReadonlyArray<ResolversParentTypes['Entity']>, organisers: ReadonlyArray<ResolversParentTypes['Entity']>, about: ReadonlyArray<ResolversParentTypes['Entity']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']> };
  Event: Omit<Event, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'participants' | 'place' | 'places' | 'organisers' | 'about' | 'statusHistory'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, participants: ReadonlyArray<ResolversParentTypes['Entity']>, place?: Maybe<ResolversParentTypes['Entity']>, places: ReadonlyArray<ResolversParentTypes['Entity']>, organisers: ReadonlyArray<ResolversParentTypes['Entity']>, about: ReadonlyArray<ResolversParentTypes['Entity']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']> };
  Resource: Omit<Resource, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'covers' | 'partners' | 'statusHistory'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, covers: ReadonlyArray<ResolversParentTypes['Entity']>, partners: ReadonlyArray<ResolversParentTypes['Entity']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']> };
  Place: Omit<Place, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'within'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, within?: Maybe<ResolversParentTypes['Entity']> };
  Group: Omit<Group, 'names' | 'externalIds' | 'relations' | 'timeline' | 'figures' | 'evidence' | 'conflicts' | 'size'> & { names: ReadonlyArray<ResolversParentTypes['Name']>, externalIds: ReadonlyArray<ResolversParentTypes['ExternalId']>, relations: ResolversParentTypes['RelationConnection'], timeline: ResolversParentTypes['RelationConnection'], figures: ReadonlyArray<ResolversParentTypes['Figure']>, evidence: ResolversParentTypes['StatementConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, size: ReadonlyArray<ResolversParentTypes['Figure']> };
  Name: Omit<Name, 'evidence'> & { evidence: ResolversParentTypes['StatementConnection'] };
  ExternalId: ExternalId;
  Relation: Omit<Relation, 'from' | 'to' | 'office' | 'statusHistory' | 'evidence' | 'datedBy'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], office?: Maybe<ResolversParentTypes['Office']>, statusHistory: ReadonlyArray<ResolversParentTypes['StatusReport']>, evidence: ResolversParentTypes['StatementConnection'], datedBy: ResolversParentTypes['StatementConnection'] };
  Validity: Validity;
  StatusReport: Omit<StatusReport, 'statement'> & { statement: ResolversParentTypes['Statement'] };
  Statement: Omit<Statement, 'subject' | 'object' | 'saidBy' | 'relations' | 'supersededBy' | 'supersedes'> & { subject: ResolversParentTypes['Entity'], object?: Maybe<ResolversParentTypes['Entity']>, saidBy?: Maybe<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, supersededBy?: Maybe<ResolversParentTypes['Statement']>, supersedes: ReadonlyArray<ResolversParentTypes['Statement']> };
  Literal: Literal;
  Float: Scalars['Float']['output'];
  Source: Source;
  Locator: Locator;
  Figure: Omit<Figure, 'subject' | 'evidence'> & { subject: ResolversParentTypes['Entity'], evidence: ResolversParentTypes['StatementConnection'] };
  Conflict: Omit<Conflict, 'subject' | 'shown' | 'claims'> & { subject: ResolversParentTypes['Entity'], shown: ResolversParentTypes['Statement'], claims: ReadonlyArray<ResolversParentTypes['Statement']> };
  Path: Omit<Path, 'start' | 'end' | 'steps' | 'weakestStep'> & { start: ResolversParentTypes['Entity'], end: ResolversParentTypes['Entity'], steps: ReadonlyArray<ResolversParentTypes['PathStep']>, weakestStep: ResolversParentTypes['PathStep'] };
  PathStep: Omit<PathStep, 'from' | 'relation' | 'parallel' | 'to'> & { from: ResolversParentTypes['Entity'], relation: ResolversParentTypes['Relation'], parallel: ReadonlyArray<ResolversParentTypes['Relation']>, to: ResolversParentTypes['Entity'] };
  BilateralRelation: Omit<BilateralRelation, 'countries' | 'years' | 'visits' | 'agreements' | 'events' | 'meetings' | 'people' | 'openPlans' | 'conflicts'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, years: ReadonlyArray<ResolversParentTypes['BilateralYear']>, visits: ResolversParentTypes['VisitConnection'], agreements: ResolversParentTypes['AgreementConnection'], events: ResolversParentTypes['EventConnection'], meetings: ResolversParentTypes['MeetingConnection'], people: ResolversParentTypes['PersonConnection'], openPlans: ResolversParentTypes['OpenPlanConnection'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']> };
  BilateralYear: Omit<BilateralYear, 'relations'> & { relations: ResolversParentTypes['RelationConnection'] };
  OpenPlan: Omit<OpenPlan, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Subgraph: Omit<Subgraph, 'center' | 'entities' | 'relations'> & { center: ResolversParentTypes['Entity'], entities: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  DataVersion: DataVersion;
  PageInfo: PageInfo;
  CountryConnection: Omit<CountryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Country']> };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InstitutionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  OfficeConnection: Omit<OfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Office']> };
  OfficeEdge: Omit<OfficeEdge, 'node'> & { node: ResolversParentTypes['Office'] };
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  VisitConnection: Omit<VisitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['VisitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Visit']> };
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ResourceConnection: Omit<ResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Resource']> };
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  PlaceConnection: Omit<PlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Place']> };
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  GroupConnection: Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Relation']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Statement']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  SourceConnection: SourceConnection;
  SourceEdge: SourceEdge;
  FigureConnection: Omit<FigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Figure']> };
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  OpenPlanConnection: Omit<OpenPlanConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OpenPlanEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OpenPlan']> };
  OpenPlanEdge: Omit<OpenPlanEdge, 'node'> & { node: ResolversParentTypes['OpenPlan'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  IdentityCandidate: Omit<IdentityCandidate, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  PathConnection: Omit<PathConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PathEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Path']> };
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  EntityFilter: EntityFilter;
  RelationFilter: RelationFilter;
  FigureFilter: FigureFilter;
  ConflictFilter: ConflictFilter;
  SourceFilter: SourceFilter;
  StatementFilter: StatementFilter;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RegisterSourceInput: RegisterSourceInput;
  RegisterSourcePayload: RegisterSourcePayload;
  ImportStatementsInput: ImportStatementsInput;
  EntityInput: EntityInput;
  ExternalIdInput: ExternalIdInput;
  DescriptionInput: DescriptionInput;
  StatementInput: StatementInput;
  LiteralInput: LiteralInput;
  ValidityInput: ValidityInput;
  LocatorInput: LocatorInput;
  ImportStatementsPayload: Omit<ImportStatementsPayload, 'statements'> & { statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  RetractStatementInput: RetractStatementInput;
  StatementPayload: Omit<StatementPayload, 'statement'> & { statement: ResolversParentTypes['Statement'] };
  RestoreStatementInput: RestoreStatementInput;
  SupersedeStatementInput: SupersedeStatementInput;
  ProposeStatementInput: ProposeStatementInput;
  ReviewProposalInput: ReviewProposalInput;
  ProposalPayload: Omit<ProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['Proposal'] };
  Proposal: Omit<Proposal, 'statement'> & { statement?: Maybe<ResolversParentTypes['Statement']> };
  ProposalFilter: ProposalFilter;
  ProposalConnection: Omit<ProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Proposal']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  JudgeIdentityInput: JudgeIdentityInput;
  UndoJudgementInput: UndoJudgementInput;
  JudgementPayload: Omit<JudgementPayload, 'judgement'> & { judgement: ResolversParentTypes['Judgement'] };
  Judgement: Omit<Judgement, 'a' | 'b'> & { a: ResolversParentTypes['Entity'], b: ResolversParentTypes['Entity'] };
  JudgementFilter: JudgementFilter;
  JudgementConnection: Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Judgement']> };
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  AuditEntry: AuditEntry;
  AuditFilter: AuditFilter;
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Country' | 'Person' | 'Institution' | 'Office' | 'Agreement' | 'Visit' | 'Meeting' | 'Event' | 'Resource' | 'Place' | 'Group' | 'Relation' | 'Statement' | 'Source', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Person' | 'Institution' | 'Office' | 'Agreement' | 'Visit' | 'Meeting' | 'Event' | 'Resource' | 'Place' | 'Group', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CountryNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<CountryNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CountryDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<CountryFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountryEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<CountryConflictsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountryPredecessorsArgs, 'first'>>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<CountrySuccessorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PersonNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PersonNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PersonDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PersonFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<PersonConflictsArgs, 'first'>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<PersonOfficesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InstitutionNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<InstitutionNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InstitutionDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstitutionRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<InstitutionTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<InstitutionFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<InstitutionEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<InstitutionConflictsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType, RequireFields<InstitutionOfficesArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<InstitutionMembersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Office'] = ResolversParentTypes['Office']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OfficeNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<OfficeNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficeDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficeRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OfficeTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<OfficeFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OfficeEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<OfficeConflictsArgs, 'first'>>;
  body?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  accreditedTo?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<OfficeHoldersArgs, 'first'>>;
  succession?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<OfficeSuccessionArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgreementNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<AgreementNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgreementDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<AgreementFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AgreementEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<AgreementConflictsArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['AgreementForm']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementSignatoriesArgs, 'first'>>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<AgreementAboutArgs, 'first'>>;
  signedOn?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<AgreementStatusHistoryArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResolvers<ContextType = any, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VisitNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<VisitNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VisitDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VisitRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<VisitTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<VisitFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<VisitEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<VisitConflictsArgs, 'first'>>;
  visitors?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VisitVisitorsArgs, 'first'>>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VisitHostsArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VisitPlacesArgs, 'first'>>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<VisitAboutArgs, 'first'>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<VisitStatusHistoryArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeetingNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<MeetingNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MeetingDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<MeetingTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<MeetingFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MeetingEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<MeetingConflictsArgs, 'first'>>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MeetingParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MeetingPlacesArgs, 'first'>>;
  organisers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MeetingOrganisersArgs, 'first'>>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<MeetingAboutArgs, 'first'>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<MeetingStatusHistoryArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<EventNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EventDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<EventFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<EventConflictsArgs, 'first'>>;
  eventKind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventPlacesArgs, 'first'>>;
  organisers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventOrganisersArgs, 'first'>>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventAboutArgs, 'first'>>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<EventStatusHistoryArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResourceNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<ResourceNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResourceDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResourceRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResourceTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<ResourceFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ResourceEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<ResourceConflictsArgs, 'first'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  covers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ResourceCoversArgs, 'first'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ResourcePartnersArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<ResourceStatusHistoryArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlaceNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<PlaceNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlaceDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PlaceFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<PlaceConflictsArgs, 'first'>>;
  placeKind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupNameArgs, 'language'>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType, RequireFields<GroupNamesArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<GroupDescriptionArgs, 'language'>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupRelationsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupTimelineArgs, 'first'>>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<GroupFiguresArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupEvidenceArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<GroupConflictsArgs, 'first'>>;
  size?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<GroupSizeArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = any, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<NameEvidenceArgs, 'first'>>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationLabelArgs, 'language'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationSentenceArgs, 'language'>>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Office']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['StatusReport']>, ParentType, ContextType, RequireFields<RelationStatusHistoryArgs, 'first'>>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  datedBy?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RelationDatedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  edtf?: Resolver<ResolversTypes['Edtf'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['Extent'], ParentType, ContextType>;
  mayBeginBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayEndAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatusReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatusReport'] = ResolversParentTypes['StatusReport']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  statusWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  literal?: Resolver<Maybe<ResolversTypes['Literal']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusWord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['Locator']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementSentenceArgs, 'language'>>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<StatementRelationsArgs, 'first'>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<StatementSupersedesArgs, 'first'>>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiteralResolvers<ContextType = any, ParentType extends ResolversParentTypes['Literal'] = ResolversParentTypes['Literal']> = {
  type?: Resolver<ResolversTypes['LiteralType'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameKind?: Resolver<Maybe<ResolversTypes['NameKind']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<FigureEvidenceArgs, 'first'>>;
};

export type ConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspicion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<ConflictClaimsArgs, 'first'>>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathWhyArgs, 'language'>>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weakestStep?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
  timeOrder?: Resolver<ResolversTypes['TimeOrder'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  parallel?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathStepSentenceArgs, 'language'>>;
};

export type BilateralRelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['BilateralRelation'] = ResolversParentTypes['BilateralRelation']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  establishedOn?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['BilateralYear']>, ParentType, ContextType, Partial<BilateralRelationYearsArgs>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<BilateralRelationVisitsArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<BilateralRelationAgreementsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<BilateralRelationEventsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BilateralRelationMeetingsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<BilateralRelationPeopleArgs, 'first'>>;
  openPlans?: Resolver<ResolversTypes['OpenPlanConnection'], ParentType, ContextType, RequireFields<BilateralRelationOpenPlansArgs, 'first'>>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType, RequireFields<BilateralRelationConflictsArgs, 'first'>>;
};

export type BilateralYearResolvers<ContextType = any, ParentType extends ResolversParentTypes['BilateralYear'] = ResolversParentTypes['BilateralYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<BilateralYearRelationsArgs, 'first'>>;
};

export type OpenPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenPlan'] = ResolversParentTypes['OpenPlan']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DataVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DataVersion'] = ResolversParentTypes['DataVersion']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type OfficeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeConnection'] = ResolversParentTypes['OfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Office']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfficeEdge'] = ResolversParentTypes['OfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Office'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Visit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type OpenPlanConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenPlanConnection'] = ResolversParentTypes['OpenPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OpenPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OpenPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenPlanEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenPlanEdge'] = ResolversParentTypes['OpenPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpenPlan'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['MatchRule'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IdentityCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityCandidate'] = ResolversParentTypes['IdentityCandidate']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  isPartial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partialBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  identityCandidates?: Resolver<ReadonlyArray<ResolversTypes['IdentityCandidate']>, ParentType, ContextType, RequireFields<QueryIdentityCandidatesArgs, 'of' | 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, RequireFields<QueryCountryArgs, 'code'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy' | 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy' | 'first'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'orderBy' | 'first'>>;
  offices?: Resolver<ResolversTypes['OfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'orderBy' | 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'orderBy' | 'first'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'orderBy' | 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy' | 'first'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<QueryResourcesArgs, 'orderBy' | 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy' | 'first'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, RequireFields<QueryGroupsArgs, 'orderBy' | 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'orderBy' | 'first'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'orderBy' | 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy' | 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'orderBy' | 'first'>>;
  bilateral?: Resolver<Maybe<ResolversTypes['BilateralRelation']>, ParentType, ContextType, RequireFields<QueryBilateralArgs, 'a' | 'b'>>;
  paths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'inTimeOrder' | 'minSources' | 'includePlanned' | 'orderBy' | 'maxLength' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'center' | 'depth' | 'limit'>>;
  at?: Resolver<ResolversTypes['Query'], ParentType, ContextType, Partial<QueryAtArgs>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  dataVersion?: Resolver<ResolversTypes['DataVersion'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerSource?: Resolver<ResolversTypes['RegisterSourcePayload'], ParentType, ContextType, RequireFields<MutationRegisterSourceArgs, 'input'>>;
  importStatements?: Resolver<ResolversTypes['ImportStatementsPayload'], ParentType, ContextType, RequireFields<MutationImportStatementsArgs, 'input'>>;
  retractStatement?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationRetractStatementArgs, 'input'>>;
  restoreStatement?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationRestoreStatementArgs, 'input'>>;
  supersedeStatement?: Resolver<ResolversTypes['StatementPayload'], ParentType, ContextType, RequireFields<MutationSupersedeStatementArgs, 'input'>>;
  proposeStatement?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationProposeStatementArgs, 'input'>>;
  reviewProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationReviewProposalArgs, 'input'>>;
  judgeIdentity?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationJudgeIdentityArgs, 'input'>>;
  undoJudgement?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'input'>>;
};

export type RegisterSourcePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterSourcePayload'] = ResolversParentTypes['RegisterSourcePayload']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportStatementsPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportStatementsPayload'] = ResolversParentTypes['ImportStatementsPayload']> = {
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatementPayload'] = ResolversParentTypes['StatementPayload']> = {
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProposalSentenceArgs, 'language'>>;
  records?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type JudgementPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementPayload'] = ResolversParentTypes['JudgementPayload']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Edtf?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Office?: OfficeResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  StatusReport?: StatusReportResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Literal?: LiteralResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  BilateralRelation?: BilateralRelationResolvers<ContextType>;
  BilateralYear?: BilateralYearResolvers<ContextType>;
  OpenPlan?: OpenPlanResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  DataVersion?: DataVersionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  OfficeConnection?: OfficeConnectionResolvers<ContextType>;
  OfficeEdge?: OfficeEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  OpenPlanConnection?: OpenPlanConnectionResolvers<ContextType>;
  OpenPlanEdge?: OpenPlanEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  IdentityCandidate?: IdentityCandidateResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RegisterSourcePayload?: RegisterSourcePayloadResolvers<ContextType>;
  ImportStatementsPayload?: ImportStatementsPayloadResolvers<ContextType>;
  StatementPayload?: StatementPayloadResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  JudgementPayload?: JudgementPayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
};

