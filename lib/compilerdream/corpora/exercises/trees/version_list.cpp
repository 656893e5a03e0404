// Lists that never change: pushing makes a new version that shares its tail; skips along the way give quick access.
#include <cstdint>
#include <cstdio>

namespace {

// Every cell jumps to an ancestor at a distance fixed by its depth, so that any depth is reached in few steps.
struct Cell {
    int value, depth;
    const Cell *rest, *jump;
    std::int64_t sum;
};

constexpr int kCells = 3000, kVersions = 400;
Cell cells[kCells];
int used = 0;
const Cell *versions[kVersions];
int version_count = 0;

int depth(const Cell *c) { return c ? c->depth : 0; }

const Cell *push(const Cell *list, int value) {
    Cell *c = &cells[used++];
    const Cell *jump = list;
    if (list && list->jump && depth(list) - depth(list->jump) == depth(list->jump) - depth(list->jump->jump))
        jump = list->jump->jump;
    *c = {value, depth(list) + 1, list, jump, value + (list ? list->sum : 0)};
    return c;
}

int steps = 0;

// The part of the list with the given depth.
const Cell *cut(const Cell *list, int wanted) {
    while (depth(list) > wanted) {
        steps++;
        list = depth(list->jump) >= wanted ? list->jump : list->rest;
    }
    return list;
}

// The longest tail that two versions share as memory.
const Cell *shared(const Cell *a, const Cell *b) {
    a = cut(a, depth(b));
    b = cut(b, depth(a));
    while (a != b) {
        if (a->jump != b->jump) {
            a = a->jump;
            b = b->jump;
        } else {
            a = a->rest;
            b = b->rest;
        }
    }
    return a;
}

const Cell *shared_slowly(const Cell *a, const Cell *b) {
    if (a == b) return a;
    if (depth(a) > depth(b)) return shared_slowly(a->rest, b);
    if (depth(b) > depth(a)) return shared_slowly(a, b->rest);
    return shared_slowly(a->rest, b->rest);
}

template <typename Function, typename Result>
Result fold(const Cell *list, Result start, Function f) {
    for (; list; list = list->rest) start = f(start, list->value);
    return start;
}

template <typename Function>
const Cell *map(const Cell *list, Function f) {
    if (!list) return nullptr;
    return push(map(list->rest, f), f(list->value));
}

const Cell *reverse(const Cell *list) {
    return fold(list, static_cast<const Cell *>(nullptr), [](const Cell *out, int value) { return push(out, value); });
}

const Cell *append(const Cell *front, const Cell *back) {
    if (!front) return back;
    return push(append(front->rest, back), front->value);
}

bool equal(const Cell *a, const Cell *b) {
    while (a != b) {
        if (!a || !b || a->value != b->value) return false;
        a = a->rest;
        b = b->rest;
    }
    return true;
}

const Cell *save(const Cell *list) {
    versions[version_count++] = list;
    return list;
}

const Cell *version(int i) { return i >= 0 && i < version_count ? versions[i] : nullptr; }

void show(const Cell *list) {
    std::printf("version %d [", version_count - 1);
    int shown = 0;
    for (const Cell *c = list; c && shown < 8; c = c->rest) std::printf(shown++ ? " %d" : "%d", c->value);
    std::printf("%s] length %d, sum %lld\n", depth(list) > 8 ? " ..." : "", depth(list),
                static_cast<long long>(list ? list->sum : 0));
}

}  // namespace

int main() {
    char what;
    int a, b, wrong = 0;
    save(nullptr);
    while (used < kCells - 600 && version_count < kVersions && std::scanf(" %c %d %d", &what, &a, &b) == 3) {
        const Cell *list = version(a), *other = version(b);
        switch (what) {
        case '+':  // a new element on a version
            show(save(push(list, b)));
            break;
        case 'n':  // many new elements
            for (int i = 1; i <= b && i <= 200; i++) list = push(list, i * i % 17);
            show(save(list));
            break;
        case 'd':  // drop from the front
            show(save(cut(list, depth(list) > b ? depth(list) - b : 0)));
            break;
        case 'r':
            list = reverse(list);
            wrong += !equal(reverse(list), version(a));
            show(save(list));
            break;
        case 'a':
            if (depth(list) + depth(other) > 300) break;
            save(append(list, other));
            wrong += shared(versions[version_count - 1], other) != other && other != nullptr;
            show(versions[version_count - 1]);
            break;
        case 'm':
            show(save(map(list, [b](int value) { return value * b; })));
            break;
        case '@': {
            steps = 0;
            const Cell *found = cut(list, depth(list) > b ? depth(list) - b : 0);
            const Cell *slow = list;
            for (int i = 0; i < b && slow; i++) slow = slow->rest;
            wrong += found != slow;
            if (found) std::printf("element %d of version %d is %d, %d steps\n", b, a, found->value, steps);
            break;
        }
        case '&': {
            const Cell *tail = shared(list, other);
            wrong += tail != shared_slowly(list, other);
            std::printf("versions %d and %d share %d cells\n", a, b, depth(tail));
            break;
        }
        default: std::printf("what is %c?\n", what);
        }
    }
    for (int i = 0; i < version_count; i++) {
        std::int64_t sum = fold(versions[i], std::int64_t{0}, [](std::int64_t s, int v) { return s + v; });
        wrong += versions[i] && sum != versions[i]->sum;
        for (int k = 0; k < i; k += 3) wrong += shared(versions[i], versions[k]) != shared_slowly(versions[i], versions[k]);
    }
    std::printf("%d versions in %d cells, %d wrong\n", version_count, used, wrong);
}
