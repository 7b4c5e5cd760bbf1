/*
 * What somebody writes by hand who knows the database well: one statement a question, ordered and cut before it descends, by the
 * edges and indexes that are there.
 */

export const ENTITY = "MATCH (e:Entity {id: $id}) RETURN e.id AS id, e.kind AS kind, e.name AS name, e.nameRu AS ru";

const COUNT = `CALL () {
  MATCH (p:Person) WHERE p.folded CONTAINS $like RETURN count(p) AS total
}`;

export const PAGE = `${COUNT}
CALL () {
  MATCH (p:Person) WHERE p.name IS NOT NULL AND p.id IS NOT NULL AND p.folded CONTAINS $like
  WITH p ORDER BY p.name, p.id LIMIT 21
  RETURN collect(p {.id, .name}) AS people
}
RETURN total, people`;

export const PAGE_AFTER = `${COUNT}
CALL () {
  MATCH (p:Person) WHERE p.name >= $name AND p.id IS NOT NULL AND (p.name > $name OR p.id > $id) AND p.folded CONTAINS $like
  WITH p ORDER BY p.name, p.id LIMIT 21
  RETURN collect(p {.id, .name}) AS people
}
RETURN total, people`;

export const BILATERAL = `MATCH (p:Pair) WHERE p.pair = $pair AND p.day >= $from AND p.day <= $to AND p.until >= $from AND p.kind = 'VISIT'
WITH p ORDER BY p.day DESC, p.id DESC LIMIT 20
MATCH (v:Entity {id: p.entity})
CALL (v) {
  CALL (v) {
    MATCH (s:Statement) WHERE s.subject = v.id AND s.property IS NOT NULL RETURN s
    UNION
    MATCH (s:Statement) WHERE s.object = v.id AND s.property IS NOT NULL RETURN s
  }
  WITH s ORDER BY s.publishedTo, s.publishedFrom, s.id LIMIT 5
  MATCH (source:Source {id: s.source})
  RETURN collect({id: s.id, property: s.property, source: source {.id, .title, .publisher}}) AS evidence
}
RETURN v.id AS id, v.status AS status, v.validityJson AS validityJson, evidence`;

export const FOUR_LEVELS = `MATCH (c:Country {id: $id})
CALL (c) {
  MATCH (c)<-[r1:HOLDS_OFFICE]-(holder)
  WITH r1, holder ORDER BY coalesce(r1.from, '') DESC, r1.id DESC LIMIT 5
  CALL (holder) {
    MATCH (holder)-[r2:MET_AT]->(meeting)
    WITH r2, meeting ORDER BY coalesce(r2.from, '') DESC, r2.id DESC LIMIT 5
    CALL (meeting) {
      MATCH (meeting)<-[r3:MET_AT]-(other)
      WITH r3, other ORDER BY coalesce(r3.from, '') DESC, r3.id DESC LIMIT 5
      CALL (other) {
        MATCH (other)-[r4:VISITOR_ON]->(visit)
        WITH r4, visit ORDER BY coalesce(r4.from, '') DESC, r4.id DESC LIMIT 5
        RETURN collect({id: r4.id, to: visit {.id, .name}}) AS visits
      }
      RETURN collect({id: r3.id, from: other {.id, .name, relations: {nodes: visits}}}) AS others
    }
    RETURN collect({id: r2.id, to: meeting {.id, .name, relations: {nodes: others}}}) AS meetings
  }
  RETURN collect({id: r1.id, validity: CASE WHEN r1.from IS NULL AND r1.to IS NULL THEN null ELSE {from: r1.from, to: r1.to} END,
    from: holder {.id, .name, relations: {nodes: meetings}}}) AS holders
}
RETURN c.id AS id, c.name AS name, holders`;

export const DASHBOARD = `CALL () { MATCH (e:Entity {id: $id}) RETURN e {.id, .name} AS hub }
CALL () { MATCH (n:Person) WHERE n.name IS NOT NULL AND n.id IS NOT NULL WITH n ORDER BY n.name, n.id LIMIT 5 RETURN collect(n {.id, .name}) AS people }
CALL () { MATCH (n:Institution) WHERE n.name IS NOT NULL AND n.id IS NOT NULL WITH n ORDER BY n.name, n.id LIMIT 5 RETURN collect(n {.id, .name}) AS institutions }
CALL () { MATCH (n:Agreement) WHERE n.name IS NOT NULL AND n.id IS NOT NULL WITH n ORDER BY n.name, n.id LIMIT 5 RETURN collect(n {.id, .name, .status}) AS agreements }
CALL () {
  MATCH (r:Relation) WHERE r.type = 'HOLDS_OFFICE' AND r.day IS NOT NULL AND r.id IS NOT NULL
  WITH r ORDER BY r.type DESC, r.day DESC, r.id DESC LIMIT 5
  MATCH (a:Entity {id: r.a}) MATCH (b:Entity {id: r.b})
  WITH r, a, b ORDER BY r.day DESC, r.id DESC
  RETURN collect({id: r.id, validityJson: r.validityJson, from: a {.id, .name}, to: b {.id, .name}}) AS latest
}
RETURN hub, people, institutions, agreements, latest`;

export const ALL_KINDS =
  "MATCH (e:Entity) WHERE e.name = $text AND e.id IS NOT NULL RETURN e.id AS id, e.kind AS kind, e.name AS name ORDER BY id LIMIT 1";

export const TEXT = `CALL db.index.fulltext.queryNodes('person_text', $text, {limit: 1}) YIELD node
RETURN node.id AS id, node.kind AS kind, node.name AS name`;

export const THOUSAND = `MATCH (p:Person) WHERE p.name IS NOT NULL AND p.id IS NOT NULL
WITH p ORDER BY p.name, p.id LIMIT $first RETURN p.id AS id, p.name AS name`;
