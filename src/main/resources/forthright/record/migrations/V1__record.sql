-- The record of several workspaces that share a database: what the folders of one workspace hold, each thing a row.
-- Whatever may go wrong in the program, the database itself only ever lets the record grow.

CREATE TABLE chain (
    number  integer PRIMARY KEY,                -- 1 for the first
    place   bigint  NOT NULL UNIQUE,            -- the bytes of all lines before, with one for the end of each
    deed    text    NOT NULL,
    reference text  NOT NULL,
    folder  text    NOT NULL,
    line    text    NOT NULL
);
CREATE INDEX chain_folder ON chain (folder);
CREATE INDEX chain_reference ON chain (lower(reference));
CREATE INDEX chain_case ON chain (lower(split_part(folder, '/', 2)));
CREATE INDEX chain_others ON chain (number) WHERE deed <> 'ISSUED';

CREATE TABLE sealed (
    folder  text    NOT NULL,                   -- of the case or of a letter around it: cases/FOI746230783
    name    text    NOT NULL,
    words   boolean NOT NULL,                   -- the applicant's own, which may be erased
    said    bytea   NOT NULL,
    PRIMARY KEY (folder, name)
);

CREATE TABLE kept (                             -- what councils' people had written
    hash    text  PRIMARY KEY,
    said    bytea NOT NULL CHECK (encode(sha256(said), 'hex') = hash)
);

CREATE TABLE told (                             -- the figures that replies have told
    number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    council text NOT NULL,
    file    text NOT NULL,                      -- the measure and the years, as in a folder
    line    text NOT NULL
);
CREATE INDEX told_file ON told (council, file);

CREATE TABLE erasure (                          -- on whose word a case was erased
    number  integer PRIMARY KEY REFERENCES chain (number),
    folder  text NOT NULL,
    said    text NOT NULL
);
CREATE INDEX erasure_folder ON erasure (folder);

CREATE TABLE unfinished (                       -- an erasure that was begun
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    line    text NOT NULL,
    said    text NOT NULL
);

CREATE TABLE writer (                           -- who writes, for those who wait
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    name    text NOT NULL,
    since   timestamp NOT NULL,
    process bigint NOT NULL
);

CREATE FUNCTION only_grows() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    RAISE EXCEPTION 'The record is only ever added to' USING ERRCODE = 'FR001';
END $$;

-- A line follows the last one, by its number and by the hash of it.
CREATE FUNCTION next_line() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    before chain;
    said   json := NEW.line::json;
BEGIN
    SELECT * INTO before FROM chain ORDER BY number DESC LIMIT 1;
    NEW.number := coalesce(before.number, 0) + 1;
    NEW.place  := coalesce(before.place + octet_length(convert_to(before.line, 'UTF8')) + 1, 0);
    NEW.deed   := said ->> 'deed';
    NEW.reference := said ->> 'reference';
    NEW.folder := said ->> 'folder';
    IF (said ->> 'number')::integer IS DISTINCT FROM NEW.number
       OR said ->> 'previous' IS DISTINCT FROM coalesce(encode(sha256(convert_to(before.line, 'UTF8')), 'hex'), '') THEN
        RAISE EXCEPTION 'This line does not follow the last one' USING ERRCODE = 'FR002';
    END IF;
    RETURN NEW;
END $$;

-- What is on the chain is complete: nothing is put beside it later.
CREATE FUNCTION before_its_line() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT FROM chain WHERE folder = NEW.folder AND deed IN ('ISSUED', 'SENT')) THEN
        RAISE EXCEPTION 'This was sealed before' USING ERRCODE = 'FR001';
    END IF;
    RETURN NEW;
END $$;

-- The applicant's words go with the erasure that says so, in one transaction, and nothing else goes.
CREATE FUNCTION only_erased() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF OLD.words AND EXISTS (
        SELECT FROM erasure e
        WHERE (OLD.folder = e.folder OR starts_with(OLD.folder, e.folder || '/letters/'))
          AND e.xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text
    ) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The record is only ever added to' USING ERRCODE = 'FR001';
END $$;

CREATE TRIGGER chain_next BEFORE INSERT ON chain FOR EACH ROW EXECUTE FUNCTION next_line();
CREATE TRIGGER sealed_before BEFORE INSERT ON sealed FOR EACH ROW EXECUTE FUNCTION before_its_line();
CREATE TRIGGER sealed_erased BEFORE DELETE ON sealed FOR EACH ROW EXECUTE FUNCTION only_erased();
CREATE TRIGGER sealed_stays BEFORE UPDATE ON sealed FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER sealed_whole BEFORE TRUNCATE ON sealed FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER chain_stays BEFORE UPDATE OR DELETE ON chain FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER chain_whole BEFORE TRUNCATE ON chain FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER kept_stays BEFORE UPDATE OR DELETE ON kept FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON kept FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER told_stays BEFORE UPDATE OR DELETE ON told FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER told_whole BEFORE TRUNCATE ON told FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
CREATE TRIGGER erasure_stays BEFORE UPDATE OR DELETE ON erasure FOR EACH ROW EXECUTE FUNCTION only_grows();
CREATE TRIGGER erasure_whole BEFORE TRUNCATE ON erasure FOR EACH STATEMENT EXECUTE FUNCTION only_grows();
