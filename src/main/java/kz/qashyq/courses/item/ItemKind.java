package kz.qashyq.courses.item;

/** What an item refers to. */
public enum ItemKind {
    RESOURCE,
    TASK,
    TEST
}
