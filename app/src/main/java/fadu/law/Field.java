package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a matter or an act holds.
 *
 * @param id snake_case, as expressions use it
 * @param of the choices, by id, in order; empty for other types
 * @param matterOf the procedure of a {@code matter} field
 * @param columns of a table, in order; the first is the row's key
 * @param personal kept out of the bytes and out of every guard
 * @param needed when an optional field must be given all the same
 * @param is the formula of a derived field
 * @param usual what a first form offers filled in: {@code today}, {@code own} unit, {@code me}, a choice or yes or no
 */
public record Field(
        String id,
        Words name,
        FieldType type,
        Map<String, Words> of,
        Optional<String> matterOf,
        List<Field> columns,
        boolean personal,
        Optional<Expr> needed,
        Optional<Expr> is,
        Optional<String> usual,
        Basis basis) {}
