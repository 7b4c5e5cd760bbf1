/*
 * GDELT's event files have no header: a column is known by its position. Names and order are those of the GDELT 2.0 Event Database
 * Codebook (19 February 2015), of 61 columns. What each holds, where a reader needs it, stands beside it.
 */
export const COLUMNS = [
  "GlobalEventID", // number of the event, unique in all files
  "Day", // SQLDATE: YYYYMMDD, when it took place, as far as the text tells; else when it was told
  "MonthYear",
  "Year",
  "FractionDate",
  "Actor1Code", // CAMEO: country and roles in one
  "Actor1Name",
  "Actor1CountryCode", // CAMEO: three letters, empty when no country is told
  "Actor1KnownGroupCode", // CAMEO: an international organisation or other group
  "Actor1EthnicCode",
  "Actor1Religion1Code",
  "Actor1Religion2Code",
  "Actor1Type1Code", // CAMEO: role, such as GOV or COP
  "Actor1Type2Code",
  "Actor1Type3Code",
  "Actor2Code",
  "Actor2Name",
  "Actor2CountryCode",
  "Actor2KnownGroupCode",
  "Actor2EthnicCode",
  "Actor2Religion1Code",
  "Actor2Religion2Code",
  "Actor2Type1Code",
  "Actor2Type2Code",
  "Actor2Type3Code",
  "IsRootEvent", // 1: told in the lead of the text
  "EventCode", // CAMEO: what Actor1 did to Actor2
  "EventBaseCode", // CAMEO: its second level, three digits
  "EventRootCode", // CAMEO: its first level, two digits
  "QuadClass",
  "GoldsteinScale",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
  "Actor1Geo_Type",
  "Actor1Geo_Fullname",
  "Actor1Geo_CountryCode",
  "Actor1Geo_ADM1Code",
  "Actor1Geo_ADM2Code",
  "Actor1Geo_Lat",
  "Actor1Geo_Long",
  "Actor1Geo_FeatureID",
  "Actor2Geo_Type",
  "Actor2Geo_Fullname",
  "Actor2Geo_CountryCode",
  "Actor2Geo_ADM1Code",
  "Actor2Geo_ADM2Code",
  "Actor2Geo_Lat",
  "Actor2Geo_Long",
  "Actor2Geo_FeatureID",
  "ActionGeo_Type", // 1 country, 2 state of the US, 3 town of the US, 4 town elsewhere, 5 region elsewhere
  "ActionGeo_Fullname", // "Astana, Astana, Kazakhstan"
  "ActionGeo_CountryCode", // FIPS 10-4
  "ActionGeo_ADM1Code",
  "ActionGeo_ADM2Code",
  "ActionGeo_Lat",
  "ActionGeo_Long",
  "ActionGeo_FeatureID", // GNS or GNIS
  "DATEADDED", // YYYYMMDDHHMMSS in UTC: when GDELT first saw it
  "SOURCEURL", // address of the article, or what else names it
] as const;

export type Column = (typeof COLUMNS)[number];

/** A row: each column's text, empty where the file has nothing. */
export type Row = (column: Column) => string;

const POSITIONS: ReadonlyMap<Column, number> = new Map(COLUMNS.map((column, index) => [column, index]));

/** The row of a line; `null` when it has not 61 columns. */
export const rowOf = (line: string): Row | null => {
  const values = line.replace(/\r$/, "").split("\t");
  return values.length === COLUMNS.length ? (column) => values[POSITIONS.get(column) ?? -1]?.trim() ?? "" : null;
};

/** Whether a line looks like one of GDELT's: 61 columns, which begin with a number and a day. */
export const isGdelt = (line: string): boolean => {
  const row = rowOf(line);
  return row !== null && /^\d+$/.test(row("GlobalEventID")) && /^\d{8}$/.test(row("Day"));
};
