// A sequence as a randomised tree: cut, move, reverse and sum ranges in logarithmic time.
#include <cstdint>
#include <cstdio>
#include <memory>

class Sequence {
    struct Node;
    using Link = std::unique_ptr<Node>;

    struct Node {
        std::int32_t value;
        std::uint32_t priority;
        std::int32_t size = 1;
        std::int64_t sum;
        bool reversed = false;
        Link left, right;

        Node(std::int32_t v, std::uint32_t p) : value(v), priority(p), sum(v) {}
    };

    struct Halves {
        Link left, right;
    };

    static std::int32_t size(const Link &t) { return t ? t->size : 0; }
    static std::int64_t sum(const Link &t) { return t ? t->sum : 0; }

    static void settle(Node &n) {
        if (!n.reversed)
            return;
        n.left.swap(n.right);
        if (n.left)
            n.left->reversed ^= true;
        if (n.right)
            n.right->reversed ^= true;
        n.reversed = false;
    }

    static void refresh(Node &n) {
        n.size = 1 + size(n.left) + size(n.right);
        n.sum = n.value + sum(n.left) + sum(n.right);
    }

    // The first `count` elements on the left, the others on the right.
    static Halves split(Link t, int count) {
        if (!t)
            return {};
        settle(*t);
        Halves halves;
        if (size(t->left) < count) {
            halves = split(std::move(t->right), count - size(t->left) - 1);
            t->right = std::move(halves.left);
            refresh(*t);
            halves.left = std::move(t);
        } else {
            halves = split(std::move(t->left), count);
            t->left = std::move(halves.right);
            refresh(*t);
            halves.right = std::move(t);
        }
        return halves;
    }

    static Link join(Link a, Link b) {
        if (!a)
            return b;
        if (!b)
            return a;
        if (a->priority > b->priority) {
            settle(*a);
            a->right = join(std::move(a->right), std::move(b));
            refresh(*a);
            return a;
        }
        settle(*b);
        b->left = join(std::move(a), std::move(b->left));
        refresh(*b);
        return b;
    }

    template <typename Visit>
    static void walk(Node &n, Visit &&visit) {
        settle(n);
        if (n.left)
            walk(*n.left, visit);
        visit(n.value);
        if (n.right)
            walk(*n.right, visit);
    }

    Link root_;
    std::uint32_t random_ = 2463534242u;

public:
    int length() const { return size(root_); }

    void append(int value) {
        random_ ^= random_ << 13;
        random_ ^= random_ >> 17;
        random_ ^= random_ << 5;
        root_ = join(std::move(root_), std::make_unique<Node>(value, random_));
    }

    // Applies `change` to the subtree of [low, high) and puts the result at `where` of the rest.
    template <typename Change>
    void edit(int low, int high, int where, Change change) {
        Halves tail = split(std::move(root_), high);
        Halves head = split(std::move(tail.left), low);
        if (head.right)
            change(*head.right);
        Halves rest = split(join(std::move(head.left), std::move(tail.right)), where);
        root_ = join(join(std::move(rest.left), std::move(head.right)), std::move(rest.right));
    }

    void reverse(int low, int high) {
        edit(low, high, low, [](Node &n) { n.reversed = !n.reversed; });
    }

    void move(int low, int high, int where) {
        edit(low, high, where, [](Node &) {});
    }

    std::int64_t sum_of(int low, int high) {
        std::int64_t result = 0;
        edit(low, high, low, [&result](Node &n) { result = n.sum; });
        return result;
    }

    template <typename Visit>
    void each(Visit visit) {
        if (root_)
            walk(*root_, visit);
    }
};

int main() {
    Sequence sequence;
    int count, a, b, c;
    char command;
    if (std::scanf("%d", &count) != 1)
        return 1;
    for (int i = 0; i < count; i++)
        sequence.append(i * i % 101);
    while (std::scanf(" %c %d %d", &command, &a, &b) == 3) {
        if (command == 'r') {
            sequence.reverse(a, b);
        } else if (command == 's') {
            std::printf("sum [%d, %d) = %lld\n", a, b,
                        static_cast<long long>(sequence.sum_of(a, b)));
        } else if (command == 'm' && std::scanf("%d", &c) == 1) {
            sequence.move(a, b, c);
        } else if (command == 'p') {
            int index = 0;
            sequence.each([&](int value) {
                if (index >= a && index < b)
                    std::printf("%d ", value);
                index++;
            });
            std::printf("\n");
        }
    }
    unsigned checksum = 0;
    sequence.each([&checksum](int value) { checksum = checksum * 101 + value; });
    std::printf("%d elements, checksum %u\n", sequence.length(), checksum);
}
