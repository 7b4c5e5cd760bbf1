// Constraints and indexes of the embedded engine. docs/storage.md says what each serves; every statement is safe to repeat.
// A constraint brings no index here, and without one each MERGE is a scan. Indexes answer equality only.

CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (node:Entity) ON (node.id);
CREATE CONSTRAINT relation_id_unique IF NOT EXISTS FOR (node:Relation) REQUIRE node.id IS UNIQUE;
CREATE INDEX relation_id IF NOT EXISTS FOR (node:Relation) ON (node.id);
CREATE CONSTRAINT statement_id_unique IF NOT EXISTS FOR (node:Statement) REQUIRE node.id IS UNIQUE;
CREATE INDEX statement_id IF NOT EXISTS FOR (node:Statement) ON (node.id);
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (node:Source) REQUIRE node.id IS UNIQUE;
CREATE INDEX source_id IF NOT EXISTS FOR (node:Source) ON (node.id);
CREATE CONSTRAINT figure_id_unique IF NOT EXISTS FOR (node:Figure) REQUIRE node.id IS UNIQUE;
CREATE INDEX figure_id IF NOT EXISTS FOR (node:Figure) ON (node.id);
CREATE CONSTRAINT conflict_id_unique IF NOT EXISTS FOR (node:Conflict) REQUIRE node.id IS UNIQUE;
CREATE INDEX conflict_id IF NOT EXISTS FOR (node:Conflict) ON (node.id);
CREATE CONSTRAINT pair_id_unique IF NOT EXISTS FOR (node:Pair) REQUIRE node.id IS UNIQUE;
CREATE INDEX pair_id IF NOT EXISTS FOR (node:Pair) ON (node.id);
CREATE CONSTRAINT judgement_id_unique IF NOT EXISTS FOR (node:Judgement) REQUIRE node.id IS UNIQUE;
CREATE INDEX judgement_id IF NOT EXISTS FOR (node:Judgement) ON (node.id);
CREATE CONSTRAINT batch_id_unique IF NOT EXISTS FOR (node:Batch) REQUIRE node.id IS UNIQUE;
CREATE INDEX batch_id IF NOT EXISTS FOR (node:Batch) ON (node.id);
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (node:Meta) REQUIRE node.key IS UNIQUE;
CREATE INDEX meta_key IF NOT EXISTS FOR (node:Meta) ON (node.key);
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (node:Change) REQUIRE node.id IS UNIQUE;
CREATE INDEX change_id IF NOT EXISTS FOR (node:Change) ON (node.id);
CREATE CONSTRAINT api_key_id_unique IF NOT EXISTS FOR (node:ApiKey) REQUIRE node.id IS UNIQUE;
CREATE INDEX api_key_id IF NOT EXISTS FOR (node:ApiKey) ON (node.id);

CREATE INDEX entity_name IF NOT EXISTS FOR (node:Entity) ON (node.name, node.id);
CREATE INDEX entity_code IF NOT EXISTS FOR (node:Entity) ON (node.code);
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (node:Entity) ON (node.kind, node.name, node.id);
CREATE INDEX relation_a IF NOT EXISTS FOR (node:Relation) ON (node.a, node.day, node.id);
CREATE INDEX relation_b IF NOT EXISTS FOR (node:Relation) ON (node.b, node.day, node.id);
CREATE INDEX relation_pair IF NOT EXISTS FOR (node:Relation) ON (node.a, node.b, node.day);
CREATE INDEX relation_type IF NOT EXISTS FOR (node:Relation) ON (node.type, node.day, node.id);
CREATE INDEX relation_office IF NOT EXISTS FOR (node:Relation) ON (node.office);
CREATE INDEX statement_claim IF NOT EXISTS FOR (node:Statement) ON (node.claim);
CREATE INDEX statement_subject IF NOT EXISTS FOR (node:Statement) ON (node.subject);
CREATE INDEX statement_object IF NOT EXISTS FOR (node:Statement) ON (node.object);
CREATE INDEX statement_source IF NOT EXISTS FOR (node:Statement) ON (node.source);
CREATE INDEX source_origin IF NOT EXISTS FOR (node:Source) ON (node.origin);
CREATE INDEX figure_subject IF NOT EXISTS FOR (node:Figure) ON (node.subject);
CREATE INDEX conflict_subject IF NOT EXISTS FOR (node:Conflict) ON (node.subject);
CREATE INDEX pair_pair IF NOT EXISTS FOR (node:Pair) ON (node.pair, node.day);
CREATE INDEX pair_entity IF NOT EXISTS FOR (node:Pair) ON (node.entity);
CREATE INDEX judgement_a IF NOT EXISTS FOR (node:Judgement) ON (node.a);
CREATE INDEX judgement_b IF NOT EXISTS FOR (node:Judgement) ON (node.b);
CREATE INDEX change_version IF NOT EXISTS FOR (node:Change) ON (node.version);
CREATE INDEX api_key_hash IF NOT EXISTS FOR (node:ApiKey) ON (node.hash);
