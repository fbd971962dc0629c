package fadu.store;

import fadu.Trouble;

/** The start-up check: whoever works with the record must be unable to change it. */
final class WorkerRights {
    private WorkerRights() {}

    /** One row for each right too many, also one that the role could only get by becoming a role it is a member of. */
    private static final String TOO_MANY = """
            select c.relname || ': ' || r.what as found
            from pg_class c
            join pg_roles m on pg_has_role(current_user, m.oid, 'MEMBER')
            cross join lateral (values
                ('owner', c.relowner = m.oid),
                ('owner of the schema', (select nspowner = m.oid from pg_namespace n where n.oid = c.relnamespace)),
                ('UPDATE', has_any_column_privilege(m.oid, c.oid, 'UPDATE')),
                ('DELETE', has_table_privilege(m.oid, c.oid, 'DELETE')),
                ('TRUNCATE', has_table_privilege(m.oid, c.oid, 'TRUNCATE')),
                ('TRIGGER', has_table_privilege(m.oid, c.oid, 'TRIGGER'))) r(what, has)
            where c.oid in ('entry'::regclass, 'log'::regclass, 'seal'::regclass,
              'door_log'::regclass, 'read_log'::regclass) and r.has
            order by r.what not like 'owner%',
              array_position(array['entry', 'log', 'seal', 'door_log', 'read_log'], c.relname::text), r.what
            limit 1""";

    static void check(DatabaseRole worker) {
        var superuser = worker.act(() -> worker.sql()
                .sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single());
        if (superuser) {
            refuse("superuser");
        }
        worker.act(() -> worker.sql().sql(TOO_MANY).query(String.class).optional())
                .ifPresent(WorkerRights::refuse);
    }

    private static void refuse(String found) {
        throw new Trouble(
                "拒绝启动：工作角色可以改动案卷（" + found + "）。请用只有 INSERT、SELECT 权限且不是表所有者的角色作 FADU_DB_USER",
                "Refused to start: the working role could change the record (" + found
                        + "). Set FADU_DB_USER to a role that may only INSERT and SELECT there and owns nothing");
    }
}
