package org.mailwhy.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The contract's objects as JSON Schemas.
public final class ContractSchema {
    private final Schema schema;

    private ContractSchema(Schema schema) {
        this.schema = schema;
    }

    /// @param name such as `incident`, see `schema/contract.json`
    public static ContractSchema of(String name) {
        String schema = "{\"$ref\": \"#/$defs/%s\", \"$defs\": %s}".formatted(name, definitions());
        return new ContractSchema(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON));
    }

    /// What is wrong with the JSON; empty when it keeps the contract.
    public List<String> mistakes(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static String definitions() {
        try (InputStream in = ContractSchema.class.getResourceAsStream("/schema/contract.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
