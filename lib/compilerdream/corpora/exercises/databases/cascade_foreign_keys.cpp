// Deletes rows under foreign keys that restrict, cascade or set null, as a whole or not at all, and checks references.
#include <cstdio>
#include <cstring>

enum class Rule { restrict_it, cascade, set_null };

struct Row {
    int id, parent;         // parent 0 is null
    bool live;
};

struct Table {
    const char *name;
    int parent_table;       // index of the table that the parent column refers to, -1 for none
    Rule rule;
    int count;
    Row rows[12];
};

static Table tables[] = {
    {"region", -1, Rule::restrict_it, 0, {}},
    {"shop", 0, Rule::restrict_it, 0, {}},
    {"staff", 1, Rule::set_null, 0, {}},
    {"receipt", 1, Rule::cascade, 0, {}},
    {"item", 3, Rule::cascade, 0, {}},
    {"complaint", 4, Rule::restrict_it, 0, {}},
    {"section", 6, Rule::cascade, 0, {}},       // refers to itself
};
constexpr int table_count = sizeof tables / sizeof *tables;

static Row *find(int table, int id) {
    for (int i = 0; i < tables[table].count; i++)
        if (tables[table].rows[i].live && tables[table].rows[i].id == id)
            return &tables[table].rows[i];
    return nullptr;
}

static bool insert(int table, int id, int parent) {
    Table &t = tables[table];
    bool known = parent == 0 || (t.parent_table >= 0 && find(t.parent_table, parent));
    if (!known || find(table, id) || t.count == 12)
        return false;
    t.rows[t.count++] = {id, parent, true};
    return true;
}

static bool remove(int table, int id, int depth, int &changed) {
    Row *victim = find(table, id);
    if (!victim)
        return depth > 0;
    victim->live = false;
    changed++;
    for (int child = 0; child < table_count; child++) {
        Table &t = tables[child];
        if (t.parent_table != table)
            continue;
        for (int i = 0; i < t.count; i++) {
            Row &r = t.rows[i];
            if (!r.live || r.parent != id)
                continue;
            if (t.rule == Rule::restrict_it)
                return false;
            if (t.rule == Rule::cascade) {
                if (!remove(child, r.id, depth + 1, changed))
                    return false;
            } else {
                r.parent = 0;
                changed++;
            }
        }
    }
    return true;
}

static int dangling() {
    int bad = 0;
    for (const Table &t : tables)
        for (int i = 0; i < t.count; i++)
            if (t.rows[i].live && t.rows[i].parent != 0 && !find(t.parent_table, t.rows[i].parent))
                bad++;
    return bad;
}

int main() {
    static Table saved[table_count];
    char verb, name[16];
    int id, parent, broken = 0;
    while (std::scanf(" %c %15s %d", &verb, name, &id) == 3) {
        int table = 0;
        if (verb == '+' && std::scanf("%d", &parent) != 1)
            break;
        while (table < table_count && std::strcmp(tables[table].name, name) != 0)
            table++;
        if (table == table_count) {
            std::printf("no table %s\n", name);
            continue;
        }
        if (verb == '+') {
            if (!insert(table, id, parent))
                std::printf("%s %d is not inserted\n", name, id);
        } else {
            int changed = 0;
            std::memcpy(saved, tables, sizeof tables);
            if (remove(table, id, 0, changed)) {
                std::printf("%s %d is deleted, %d rows changed\n", name, id, changed);
            } else {
                std::memcpy(tables, saved, sizeof tables);
                std::printf("%s %d is kept\n", name, id);
            }
        }
        broken += dangling();
    }
    for (const Table &t : tables) {
        std::printf("%-9s", t.name);
        for (int i = 0; i < t.count; i++)
            if (t.rows[i].live)
                std::printf(" %d<%d", t.rows[i].id, t.rows[i].parent);
        std::printf("\n");
    }
    std::printf("dangling references: %d\n", broken);
    return 0;
}
