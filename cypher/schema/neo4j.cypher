// Constraints and indexes of Neo4j. docs/storage.md says what each serves; every statement is safe to repeat.
// A constraint brings its own index here.

CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT alias_id_unique IF NOT EXISTS FOR (node:Alias) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT relation_id_unique IF NOT EXISTS FOR (node:Relation) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT figure_id_unique IF NOT EXISTS FOR (node:Figure) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT conflict_id_unique IF NOT EXISTS FOR (node:Conflict) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT pair_id_unique IF NOT EXISTS FOR (node:Pair) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT judgement_id_unique IF NOT EXISTS FOR (node:Judgement) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT batch_id_unique IF NOT EXISTS FOR (node:Batch) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT waiting_id_unique IF NOT EXISTS FOR (node:Waiting) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT pending_id_unique IF NOT EXISTS FOR (node:Pending) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (node:Meta) REQUIRE node.key IS UNIQUE;
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (node:Change) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT api_key_id_unique IF NOT EXISTS FOR (node:ApiKey) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT audit_id_unique IF NOT EXISTS FOR (node:Audit) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT proposal_id_unique IF NOT EXISTS FOR (node:Proposal) REQUIRE node.id IS UNIQUE;

CREATE INDEX entity_name IF NOT EXISTS FOR (node:Entity) ON (node.name, node.id);
CREATE INDEX entity_code IF NOT EXISTS FOR (node:Entity) ON (node.code);
CREATE INDEX alias_canonical IF NOT EXISTS FOR (node:Alias) ON (node.canonical);
CREATE INDEX relation_a IF NOT EXISTS FOR (node:Relation) ON (node.a, node.day, node.id);
CREATE INDEX relation_b IF NOT EXISTS FOR (node:Relation) ON (node.b, node.day, node.id);
CREATE INDEX relation_a_type IF NOT EXISTS FOR (node:Relation) ON (node.a, node.type, node.day, node.id);
CREATE INDEX relation_b_type IF NOT EXISTS FOR (node:Relation) ON (node.b, node.type, node.day, node.id);
CREATE INDEX relation_pair IF NOT EXISTS FOR (node:Relation) ON (node.a, node.b, node.day);
CREATE INDEX relation_type IF NOT EXISTS FOR (node:Relation) ON (node.type, node.day, node.id);
CREATE INDEX relation_office IF NOT EXISTS FOR (node:Relation) ON (node.office);
CREATE INDEX statement_claim IF NOT EXISTS FOR (node:Statement) ON (node.claim);
CREATE INDEX statement_subject_standing IF NOT EXISTS FOR (node:Statement) ON (node.subject, node.standing, node.id);
CREATE INDEX statement_subject_property IF NOT EXISTS FOR (node:Statement) ON (node.subject, node.property);
CREATE INDEX statement_object_property IF NOT EXISTS FOR (node:Statement) ON (node.object, node.property);
CREATE INDEX statement_object_standing IF NOT EXISTS FOR (node:Statement) ON (node.object, node.standing, node.id);
CREATE INDEX statement_source IF NOT EXISTS FOR (node:Statement) ON (node.source);
CREATE INDEX statement_said_by IF NOT EXISTS FOR (node:Statement) ON (node.saidBy);
CREATE INDEX statement_told_subject IF NOT EXISTS FOR (node:Statement) ON (node.toldSubject);
CREATE INDEX statement_told_object IF NOT EXISTS FOR (node:Statement) ON (node.toldObject);
CREATE INDEX statement_told_said_by IF NOT EXISTS FOR (node:Statement) ON (node.toldSaidBy);
CREATE INDEX statement_superseded_by IF NOT EXISTS FOR (node:Statement) ON (node.supersededBy);
CREATE INDEX waiting_needs IF NOT EXISTS FOR (node:Waiting) ON (node.needs);
CREATE INDEX source_origin IF NOT EXISTS FOR (node:Source) ON (node.origin);
CREATE INDEX figure_subject IF NOT EXISTS FOR (node:Figure) ON (node.subject);
CREATE INDEX conflict_subject IF NOT EXISTS FOR (node:Conflict) ON (node.subject);
CREATE INDEX pair_days IF NOT EXISTS FOR (node:Pair) ON (node.pair, node.day, node.until);
CREATE INDEX pair_entity IF NOT EXISTS FOR (node:Pair) ON (node.entity);
CREATE INDEX judgement_a IF NOT EXISTS FOR (node:Judgement) ON (node.a);
CREATE INDEX judgement_b IF NOT EXISTS FOR (node:Judgement) ON (node.b);
CREATE INDEX change_version IF NOT EXISTS FOR (node:Change) ON (node.version);
CREATE INDEX api_key_hash IF NOT EXISTS FOR (node:ApiKey) ON (node.hash);
CREATE INDEX country_name IF NOT EXISTS FOR (node:Country) ON (node.name, node.id);
CREATE INDEX person_name IF NOT EXISTS FOR (node:Person) ON (node.name, node.id);
CREATE INDEX institution_name IF NOT EXISTS FOR (node:Institution) ON (node.name, node.id);
CREATE INDEX office_name IF NOT EXISTS FOR (node:Office) ON (node.name, node.id);
CREATE INDEX agreement_name IF NOT EXISTS FOR (node:Agreement) ON (node.name, node.id);
CREATE INDEX visit_name IF NOT EXISTS FOR (node:Visit) ON (node.name, node.id);
CREATE INDEX meeting_name IF NOT EXISTS FOR (node:Meeting) ON (node.name, node.id);
CREATE INDEX event_name IF NOT EXISTS FOR (node:Event) ON (node.name, node.id);
CREATE INDEX resource_name IF NOT EXISTS FOR (node:Resource) ON (node.name, node.id);
CREATE INDEX place_name IF NOT EXISTS FOR (node:Place) ON (node.name, node.id);
CREATE INDEX group_name IF NOT EXISTS FOR (node:Group) ON (node.name, node.id);

// Those of graphs made before, which others serve by now, and which would be taken instead of them.
DROP INDEX statement_subject IF EXISTS;
DROP INDEX statement_object IF EXISTS;
DROP INDEX pair_pair IF EXISTS;
