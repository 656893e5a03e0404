// A small Lisp: reader, environments, closures, recursion and list functions, cells from an arena.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace {

enum class Tag { nil, number, symbol, pair, primitive, closure };

struct Cell {
    Tag tag;
    long number;          // value, symbol index or primitive index
    Cell *head, *tail;    // pair; closure: parameters and body
    Cell *scope;          // closure: where it was made
};

class Arena {
public:
    Cell *make(Tag tag, long number, Cell *head, Cell *tail, Cell *scope = nullptr) {
        if (used_ == kCells) {
            std::printf("out of cells\n");
            std::exit(0);
        }
        Cell *cell = &cells_[used_++];
        *cell = {tag, number, head, tail, scope};
        return cell;
    }
    int used() const { return used_; }

private:
    static constexpr int kCells = 60000;
    Cell cells_[kCells];
    int used_ = 0;
};

Arena arena;
Cell nothing = {Tag::nil, 0, nullptr, nullptr, nullptr};
Cell *const nil = &nothing;
char names[64][12];
int name_count = 0;
Cell *global = nil;  // list of pairs (symbol . value)

Cell *number(long n) { return arena.make(Tag::number, n, nil, nil); }
Cell *cons(Cell *head, Cell *tail) { return arena.make(Tag::pair, 0, head, tail); }

Cell *symbol(const char *name) {
    int i = 0;
    while (i < name_count && std::strcmp(names[i], name) != 0) i++;
    if (i == name_count && name_count < 64) std::strcpy(names[name_count++], name);
    return arena.make(Tag::symbol, i, nil, nil);
}

bool is(const Cell *cell, const char *name) {
    return cell->tag == Tag::symbol && std::strcmp(names[cell->number], name) == 0;
}

int look = ' ';

void skip() {
    while (look == ' ' || look == '\n') look = std::getchar();
}

Cell *read();

Cell *read_list() {
    skip();
    if (look == ')' || look == EOF) {
        look = ' ';
        return nil;
    }
    Cell *head = read();
    return cons(head, read_list());
}

Cell *read() {
    skip();
    if (look == EOF) return nullptr;
    if (look == '(') {
        look = ' ';
        return read_list();
    }
    if (look == '\'') {
        look = ' ';
        Cell *quoted = read();
        return cons(symbol("quote"), cons(quoted, nil));
    }
    char text[12] = "";
    for (int n = 0; look != ' ' && look != '\n' && look != '(' && look != ')' && look != EOF;) {
        if (n < 11) text[n++] = static_cast<char>(look);
        look = std::getchar();
    }
    char *end;
    long value = std::strtol(text, &end, 10);
    return *end == '\0' ? number(value) : symbol(text);
}

void print(const Cell *cell) {
    switch (cell->tag) {
        case Tag::nil: std::printf("()"); break;
        case Tag::number: std::printf("%ld", cell->number); break;
        case Tag::symbol: std::printf("%s", names[cell->number]); break;
        case Tag::primitive: case Tag::closure: std::printf("<function>"); break;
        case Tag::pair:
            std::printf("(");
            for (; cell->tag == Tag::pair; cell = cell->tail) {
                print(cell->head);
                if (cell->tail->tag == Tag::pair) std::printf(" ");
            }
            if (cell->tag != Tag::nil) std::printf(" . "), print(cell);
            std::printf(")");
    }
}

Cell *truth(bool value) { return value ? number(1) : nil; }

using Primitive = Cell *(*)(Cell *a, Cell *b);

const struct {
    const char *name;
    Primitive apply;
} primitives[] = {
    {"+", [](Cell *a, Cell *b) { return number(a->number + b->number); }},
    {"-", [](Cell *a, Cell *b) { return number(a->number - b->number); }},
    {"*", [](Cell *a, Cell *b) { return number(a->number * b->number); }},
    {"<", [](Cell *a, Cell *b) { return truth(a->number < b->number); }},
    {"=", [](Cell *a, Cell *b) { return truth(a->tag == b->tag && a->number == b->number); }},
    {"cons", [](Cell *a, Cell *b) { return cons(a, b); }},
    {"car", [](Cell *a, Cell *) { return a->tag == Tag::pair ? a->head : nil; }},
    {"cdr", [](Cell *a, Cell *) { return a->tag == Tag::pair ? a->tail : nil; }},
    {"null", [](Cell *a, Cell *) { return truth(a->tag == Tag::nil); }},
};

Cell *evaluate(Cell *form, Cell *scope);

Cell *find(const Cell *name, Cell *scope) {
    for (Cell *list : {scope, global})
        for (; list->tag == Tag::pair; list = list->tail)
            if (list->head->head->number == name->number) return list->head->tail;
    std::printf("[%s?] ", names[name->number]);
    return nil;
}

Cell *apply(Cell *function, Cell *arguments, Cell *scope) {
    if (function->tag == Tag::primitive) {
        Cell *a = arguments->tag == Tag::pair ? evaluate(arguments->head, scope) : nil;
        Cell *rest = arguments->tag == Tag::pair ? arguments->tail : nil;
        Cell *b = rest->tag == Tag::pair ? evaluate(rest->head, scope) : nil;
        return primitives[function->number].apply(a, b);
    }
    if (function->tag != Tag::closure) return nil;
    Cell *inner = function->scope;
    for (Cell *p = function->head; p->tag == Tag::pair; p = p->tail) {
        Cell *value = arguments->tag == Tag::pair ? evaluate(arguments->head, scope) : nil;
        inner = cons(cons(p->head, value), inner);
        if (arguments->tag == Tag::pair) arguments = arguments->tail;
    }
    return evaluate(function->tail, inner);
}

Cell *evaluate(Cell *form, Cell *scope) {
    if (form->tag == Tag::symbol) return find(form, scope);
    if (form->tag != Tag::pair) return form;
    Cell *head = form->head, *rest = form->tail;
    if (is(head, "quote")) return rest->head;
    if (is(head, "if")) {
        bool yes = evaluate(rest->head, scope)->tag != Tag::nil;
        return evaluate(yes ? rest->tail->head : rest->tail->tail->head, scope);
    }
    if (is(head, "lambda"))
        return arena.make(Tag::closure, 0, rest->head, rest->tail->head, scope);
    if (is(head, "define")) {
        Cell *value = evaluate(rest->tail->head, scope);
        global = cons(cons(rest->head, value), global);
        return rest->head;
    }
    return apply(evaluate(head, scope), rest, scope);
}

}  // namespace

int main() {
    long index = 0;
    for (const auto &primitive : primitives) {
        Cell *value = arena.make(Tag::primitive, index++, nil, nil);
        global = cons(cons(symbol(primitive.name), value), global);
    }
    while (Cell *form = read()) {
        print(evaluate(form, nil));
        std::printf("\n");
    }
    std::printf("%s\n", arena.used() < 40000 ? "cells to spare" : "nearly full");
    return 0;
}
