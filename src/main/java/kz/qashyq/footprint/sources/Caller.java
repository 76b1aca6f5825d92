package kz.qashyq.footprint.sources;

import java.util.Set;

/** Who sends a request, and what it may do. */
public record Caller(Source source, Set<Scope> scopes) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean mayWriteStatements() {
        return has(Scope.STATEMENTS_WRITE) || has(Scope.ALL);
    }

    /** Statements of other sources; its own are voided by whoever may write. */
    public boolean mayVoidOthers() {
        return has(Scope.ALL);
    }

    public boolean mayReadStatements() {
        return mayReadAllStatements() || has(Scope.STATEMENTS_READ_MINE);
    }

    /** Also those of other sources. */
    public boolean mayReadAllStatements() {
        return has(Scope.STATEMENTS_READ) || mayReadAll();
    }

    public boolean mayReadState() {
        return has(Scope.STATE) || mayReadAll();
    }

    public boolean mayWriteState() {
        return has(Scope.STATE) || has(Scope.ALL);
    }

    public boolean mayReadProfiles() {
        return has(Scope.PROFILE) || mayReadAll();
    }

    public boolean mayWriteProfiles() {
        return has(Scope.PROFILE) || has(Scope.ALL);
    }

    public boolean mayDefine() {
        return has(Scope.DEFINE) || has(Scope.ALL);
    }

    private boolean mayReadAll() {
        return has(Scope.ALL_READ) || has(Scope.ALL);
    }

    private boolean has(Scope scope) {
        return scopes.contains(scope);
    }
}
