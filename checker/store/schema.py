"""The tables of an archive. docs/archive.md describes those that are made for people."""

SCHEMA = 1
"""Goes up whenever a table changes; an archive of another number is not opened."""

TABLES = """
CREATE TABLE meta (key VARCHAR PRIMARY KEY, value VARCHAR);
CREATE TABLE articles (
    number UINTEGER PRIMARY KEY, id VARCHAR, path VARCHAR, source VARCHAR, title VARCHAR, url VARCHAR, published TIMESTAMP,
    language VARCHAR, origin VARCHAR, event VARCHAR, characters UINTEGER, key VARCHAR, made VARCHAR, compared BOOLEAN
);
CREATE TABLE skipped (path VARCHAR, line INTEGER, message VARCHAR, key VARCHAR, made VARCHAR);
CREATE TABLE readings (number UINTEGER PRIMARY KEY, data BLOB);
CREATE TABLE vectors (number UINTEGER PRIMARY KEY, data BLOB);
CREATE TABLE postings (key UBIGINT, number UINTEGER, day INTEGER);
CREATE TABLE names (name UBIGINT, type VARCHAR, text VARCHAR);
CREATE TABLE name_keys (key UBIGINT, name UBIGINT);
CREATE TABLE bearers (name UBIGINT, number UINTEGER, day INTEGER);
CREATE TABLE mentions (
    number UINTEGER, type VARCHAR, start UINTEGER, stop UINTEGER, text VARCHAR, value VARCHAR, entity VARCHAR
);
CREATE TABLE facts (
    number UINTEGER, rule VARCHAR, attribute VARCHAR, start UINTEGER, stop UINTEGER, text VARCHAR, value VARCHAR, lower DOUBLE,
    upper DOUBLE, unit VARCHAR, about VARCHAR, subject VARCHAR, population VARCHAR, speaker VARCHAR, modality VARCHAR,
    main_event BOOLEAN
);
CREATE TABLE entities (id VARCHAR, type VARCHAR, label VARCHAR);
CREATE TABLE events (id VARCHAR, label VARCHAR, day DATE, place VARCHAR, data BLOB);
CREATE TABLE claims (
    number UINTEGER, id VARCHAR, rule VARCHAR, attribute VARCHAR, subject VARCHAR, event VARCHAR, scope VARCHAR, least DOUBLE,
    greatest DOUBLE, origins UINTEGER, data BLOB
);
CREATE TABLE claim_articles (claim UINTEGER, article VARCHAR);
CREATE TABLE findings (
    id VARCHAR, kind VARCHAR, severity VARCHAR, confidence VARCHAR, rule VARCHAR, attribute VARCHAR, subject VARCHAR,
    message VARCHAR, event VARCHAR, data BLOB
);
CREATE TABLE evidence (
    finding VARCHAR, article VARCHAR, source VARCHAR, path VARCHAR, line UINTEGER, quote VARCHAR, value VARCHAR, display VARCHAR,
    speaker VARCHAR, published VARCHAR, start UINTEGER
);
CREATE VIEW ranges AS
    SELECT c.event, e.label, e.day, e.place, c.rule, c.attribute, c.subject, c.scope, c.least, c.greatest, c.origins,
        (SELECT count(*) FROM claim_articles a WHERE a.claim = c.number) AS articles
    FROM claims c LEFT JOIN events e ON e.id = c.event WHERE c.least IS NOT NULL;
CREATE VIEW disagreements AS
    WITH said AS (SELECT DISTINCT finding, source, value FROM evidence WHERE source <> '')
    SELECT a.source, b.source AS other, count(DISTINCT a.finding) AS findings,
        count(DISTINCT a.finding) FILTER (WHERE f.severity = 'error') AS errors
    FROM said a JOIN said b ON a.finding = b.finding AND a.value <> b.value AND a.source < b.source
        JOIN findings f ON f.id = a.finding
    GROUP BY ALL;
CREATE VIEW outlets AS
    SELECT a.source, count(*) AS articles,
        (SELECT count(DISTINCT e.finding) FROM evidence e WHERE e.source = a.source) AS findings
    FROM articles a WHERE a.source <> '' GROUP BY a.source;
"""
