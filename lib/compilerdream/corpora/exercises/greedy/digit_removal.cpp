// Removing digits to leave the smallest or largest number: a stack, a window of minima, and all choices.
#include <cstdio>
#include <string>

namespace {

struct Smaller {
    static bool better(char a, char b) { return a < b; }
    static const char *name() { return "smallest"; }
};
struct Larger {
    static bool better(char a, char b) { return a > b; }
    static const char *name() { return "largest"; }
};

// Every digit pushes worse ones off the stack while removals are left.
template <typename Aim>
std::string by_stack(const std::string &digits, int remove) {
    std::string stack;
    std::size_t keep = digits.size() - static_cast<std::size_t>(remove);
    for (char d : digits) {
        while (remove > 0 && !stack.empty() && Aim::better(d, stack.back())) {
            stack.pop_back();
            remove--;
        }
        stack.push_back(d);
    }
    stack.resize(keep);
    return stack;
}

// Picks the best first digit that leaves enough behind it, again and again.
template <typename Aim>
std::string by_windows(const std::string &digits, int remove) {
    std::string result;
    int keep = static_cast<int>(digits.size()) - remove, at = 0;
    while (keep > 0) {
        int pick = at, last = static_cast<int>(digits.size()) - keep;
        for (int i = at + 1; i <= last; i++)
            if (Aim::better(digits[i], digits[pick])) pick = i;
        result += digits[pick];
        at = pick + 1;
        keep--;
    }
    return result;
}

template <typename Aim>
void by_trying(const std::string &digits, std::size_t at, int remove, std::string &now, std::string &best) {
    if (at == digits.size()) {
        if (remove > 0) return;
        bool first = best.empty();
        std::size_t i = 0;
        while (!first && i < now.size() && now[i] == best[i]) i++;
        if (first || (i < now.size() && Aim::better(now[i], best[i]))) best = now;
        return;
    }
    if (remove > 0) by_trying<Aim>(digits, at + 1, remove - 1, now, best);
    now.push_back(digits[at]);
    by_trying<Aim>(digits, at + 1, remove, now, best);
    now.pop_back();
}

template <typename Aim>
void report(const std::string &digits, int remove) {
    std::string a = by_stack<Aim>(digits, remove), b = by_windows<Aim>(digits, remove);
    std::printf("  %s %s%s", Aim::name(), a.c_str(), a == b ? "" : " (windows differ)");
    if (digits.size() <= 10) {
        std::string now, best;
        by_trying<Aim>(digits, 0, remove, now, best);
        std::printf(best == a ? ", tried" : ", but trying finds better");
    }
    std::printf("\n");
}

}  // namespace

int main() {
    char text[64];
    int remove;
    while (std::scanf("%63s %d", text, &remove) == 2) {
        std::string digits(text);
        if (remove < 0 || remove >= static_cast<int>(digits.size())) {
            std::printf("%s less %d: nothing left\n", text, remove);
            continue;
        }
        std::printf("%s less %d\n", text, remove);
        report<Smaller>(digits, remove);
        report<Larger>(digits, remove);
    }
}
