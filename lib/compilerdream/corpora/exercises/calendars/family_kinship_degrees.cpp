// Names the kinship of any two people in a family tree, with common ancestors, generations and inbreeding coefficients.
#include <cstdio>
#include <cstring>

namespace {

constexpr int max_people = 40;

struct Person {
    char name[16];
    bool female;
    int mother, father;     // -1 when unknown; parents always come before their children
};

class Family {
public:
    int size() const { return count_; }
    const char *name(int p) const { return people_[p].name; }

    int find(const char *name) const
    {
        for (int p = 0; p < count_; ++p)
            if (std::strcmp(people_[p].name, name) == 0) return p;
        return -1;
    }

    bool add(const char *name, char sex, const char *mother, const char *father)
    {
        if (count_ == max_people || find(name) >= 0) return false;
        Person &p = people_[count_];
        std::strncpy(p.name, name, sizeof p.name - 1);
        p.name[sizeof p.name - 1] = '\0';
        p.female = sex == 'f';
        p.mother = find(mother);
        p.father = find(father);
        ++count_;
        return true;
    }

    // steps up from p to ancestor a, -1 if none
    int generations(int p, int a) const
    {
        if (p < 0) return -1;
        if (p == a) return 0;
        int m = generations(people_[p].mother, a), f = generations(people_[p].father, a);
        if (m < 0 || (f >= 0 && f < m)) m = f;
        return m < 0 ? -1 : m + 1;
    }

    double kinship(int p, int q) const
    {
        if (p < 0 || q < 0) return 0;
        if (p == q) return 0.5 * (1 + kinship(people_[p].mother, people_[p].father));
        if (p < q) { int t = p; p = q; q = t; }      // p is the younger, never an ancestor of q
        return 0.5 * (kinship(people_[p].mother, q) + kinship(people_[p].father, q));
    }

    double inbreeding(int p) const { return kinship(people_[p].mother, people_[p].father); }

    // shared ancestors nearest to both; the number of them and the two distances
    int nearest(int p, int q, int &up_p, int &up_q) const
    {
        int best = 1000, found = 0;
        for (int a = 0; a < count_; ++a) {
            int gp = generations(p, a), gq = generations(q, a);
            if (gp < 0 || gq < 0 || gp + gq > best) continue;
            if (gp + gq < best || gp != up_p) {
                if (gp + gq == best && gp > up_p) continue;
                best = gp + gq;
                found = 0;
                up_p = gp;
                up_q = gq;
            }
            ++found;
        }
        return found;
    }

    void relation(int p, int q, char *out, size_t room) const;

private:
    Person people_[max_people];
    int count_ = 0;
};

void great(char *out, size_t room, int times, const char *word)
{
    out[0] = '\0';
    for (int i = 0; i < times; ++i)
        std::strncat(out, "great-", room - std::strlen(out) - 1);
    std::strncat(out, word, room - std::strlen(out) - 1);
}

// what p is to q
void Family::relation(int p, int q, char *out, size_t room) const
{
    static const char *const nth[] = {"", "first", "second", "third", "fourth", "fifth"};
    int up_p = 0, up_q = 0;
    bool she = people_[p].female;
    int shared = nearest(p, q, up_p, up_q);
    if (shared == 0) {
        for (int c = 0; c < count_; ++c)
            if ((people_[c].mother == p && people_[c].father == q) || (people_[c].mother == q && people_[c].father == p)) {
                std::snprintf(out, room, "%s of common children", she ? "mother" : "father");
                return;
            }
        std::snprintf(out, room, "no blood relation");
    } else if (up_p == 0 && up_q == 0) {
        std::snprintf(out, room, "the same person");
    } else if (up_p == 0) {
        if (up_q == 1) std::snprintf(out, room, "%s", she ? "mother" : "father");
        else great(out, room, up_q - 2, she ? "grandmother" : "grandfather");
    } else if (up_q == 0) {
        if (up_p == 1) std::snprintf(out, room, "%s", she ? "daughter" : "son");
        else great(out, room, up_p - 2, she ? "granddaughter" : "grandson");
    } else if (up_p == 1 && up_q == 1) {
        std::snprintf(out, room, "%s%s", shared == 1 ? "half-" : "", she ? "sister" : "brother");
    } else if (up_p == 1) {
        great(out, room, up_q - 2, she ? "aunt" : "uncle");
    } else if (up_q == 1) {
        great(out, room, up_p - 2, she ? "niece" : "nephew");
    } else {
        int degree = (up_p < up_q ? up_p : up_q) - 1, removed = up_p < up_q ? up_q - up_p : up_p - up_q;
        int n = std::snprintf(out, room, "%s%s cousin", shared == 1 ? "half " : "", degree <= 5 ? nth[degree] : "distant");
        if (removed && n > 0)
            std::snprintf(out + n, room - static_cast<size_t>(n), " %d removed", removed);
    }
}

}

int main()
{
    Family family;
    char word[16], other[16], mother[16], father[16], sex;
    while (std::scanf("%15s", word) == 1 && std::strcmp(word, "ask") != 0) {
        if (std::scanf(" %c %15s %15s", &sex, mother, father) != 3) break;
        if (!family.add(word, sex, mother, father))
            std::printf("%s is entered twice\n", word);
    }
    char text[64];
    while (std::scanf("%15s %15s", word, other) == 2) {
        int p = family.find(word), q = family.find(other);
        if (p < 0 || q < 0) {
            std::printf("%s is not in the tree\n", p < 0 ? word : other);
            continue;
        }
        family.relation(p, q, text, sizeof text);
        std::printf("%s to %s: %s, kinship %.5f\n", word, other, text, family.kinship(p, q));
    }
    int bad = 0, related = 0;
    for (int p = 0; p < family.size(); ++p) {
        if (family.inbreeding(p) > 0)
            std::printf("parents of %s are related: %.5f\n", family.name(p), family.inbreeding(p));
        for (int q = 0; q < p; ++q) {
            int a = 0, b = 0;
            bool shares = family.nearest(p, q, a, b) > 0;
            related += shares;
            bad += shares != (family.kinship(p, q) > 0) || family.kinship(p, q) != family.kinship(q, p);
        }
    }
    std::printf("%d people, %d related pairs, %d contradictions\n", family.size(), related, bad);
    return 0;
}
