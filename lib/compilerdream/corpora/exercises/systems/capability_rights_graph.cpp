// Passes access rights between subjects with take and grant rules, revokes whole derivations, and audits all holdings.
#include <cstdio>
#include <vector>

namespace {

enum Right : unsigned { Read = 1, Write = 2, Take = 4, Grant = 8 };

struct Capability {
    int holder, object, parent;  // parent: the capability it was derived from, or -1
    unsigned rights;
    bool valid;
};

std::vector<Capability> book;

unsigned parse_rights(const char *text) {
    unsigned r = 0;
    for (; *text; text++) switch (*text) {
            case 'r': r |= Read; break;
            case 'w': r |= Write; break;
            case 't': r |= Take; break;
            case 'g': r |= Grant; break;
            default: break;
        }
    return r;
}

void print_rights(unsigned r) {
    for (int i = 0; i < 4; i++)
        if (r >> i & 1u) std::printf("%c", "rwtg"[i]);
}

// the youngest valid capability of holder on object with all these rights
int find(int holder, int object, unsigned rights) {
    for (int i = static_cast<int>(book.size()) - 1; i >= 0; i--)
        if (book[i].valid && book[i].holder == holder && book[i].object == object && (book[i].rights & rights) == rights) return i;
    return -1;
}

bool derive(int from, int to, unsigned rights) {
    if (from < 0) return false;
    book.push_back(Capability{to, book[from].object, from, rights, true});
    return true;
}

// giver hands rights on object to receiver; it needs grant over the receiver
bool grant(int giver, int receiver, int object, unsigned rights) {
    return find(giver, receiver, Grant) >= 0 && derive(find(giver, object, rights), receiver, rights);
}

// taker helps itself to rights of the owner; it needs take over the owner
bool take(int taker, int owner, int object, unsigned rights) {
    return find(taker, owner, Take) >= 0 && derive(find(owner, object, rights), taker, rights);
}

int revoke(int index) {
    if (!book[index].valid) return 0;
    book[index].valid = false;
    int n = 1;
    for (int i = index + 1; i < static_cast<int>(book.size()); i++)
        if (book[i].parent == index) n += revoke(i);
    return n;
}

// every valid capability must have a valid parent that holds at least its rights
bool sound() {
    for (const Capability &c : book) {
        if (!c.valid || c.parent < 0) continue;
        const Capability &p = book[c.parent];
        if (!p.valid || p.object != c.object || (p.rights & c.rights) != c.rights) return false;
    }
    return true;
}

}  // namespace

int main() {
    char verb[8], a, b, object, text[8];
    bool always = true;
    while (std::scanf("%7s", verb) == 1) {
        if (verb[0] == 'l') {
            for (char s = 'a'; s <= 'z'; s++) {
                unsigned total[26] = {};
                bool any = false;
                for (const Capability &c : book)
                    if (c.valid && c.holder == s) {
                        total[c.object - 'a'] |= c.rights;
                        any = true;
                    }
                if (!any) continue;
                std::printf("%c:", s);
                for (int o = 0; o < 26; o++)
                    if (total[o]) {
                        std::printf(" %c=", 'a' + o);
                        print_rights(total[o]);
                    }
                std::printf("\n");
            }
            continue;
        }
        if (std::scanf(" %c %c %c %7s", &a, &b, &object, text) != 4 || a < 'a' || a > 'z' || b < 'a' || b > 'z' || object < 'a' ||
            object > 'z')
            break;
        unsigned rights = parse_rights(text);
        bool done = true;
        if (verb[0] == 'm') {  // make: the system gives a a first capability (b is ignored)
            book.push_back(Capability{a, object, -1, rights, true});
        } else if (verb[0] == 'g') {
            done = grant(a, b, object, rights);
        } else if (verb[0] == 't') {
            done = take(a, b, object, rights);
        } else {  // revoke: a withdraws what b derived directly from a
            int n = 0;
            for (int i = 0; i < static_cast<int>(book.size()); i++)
                if (book[i].valid && book[i].holder == b && book[i].object == object && (book[i].rights & rights) &&
                    book[i].parent >= 0 && book[book[i].parent].holder == a)
                    n += revoke(i);
            std::printf("revoke %c from %c: %d withdrawn\n", object, b, n);
        }
        if (!done) std::printf("%s %c %c %c %s: refused\n", verb, a, b, object, text);
        always = always && sound();
    }
    int valid = 0;
    for (const Capability &c : book) valid += c.valid;
    std::printf("%d capabilities, %d valid, derivations %s\n", static_cast<int>(book.size()), valid, always ? "sound" : "BROKEN");
    return 0;
}
