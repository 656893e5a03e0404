// Parses JSON into a tree of tagged nodes, reports errors, and answers path queries about it.
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>

enum class Type : unsigned char { null, boolean, number, string, array, object };

struct Node {
    Type type;
    double number;
    const char *key, *text;
    int key_length, length;  // length: letters of a string, or children
    Node *child, *next;
};

class Json {
public:
    Node *parse(const char *text) {
        at_ = start_ = text;
        error_ = nullptr;
        used_ = 0;
        Node *root = value();
        space();
        if (root && *at_) return fail("text after the value");
        return root;
    }
    const char *error() const { return error_; }
    int place() const { return static_cast<int>(at_ - start_); }
    int nodes() const { return used_; }

private:
    Node *fail(const char *message) {
        if (!error_) error_ = message;
        return nullptr;
    }

    void space() {
        while (std::isspace(static_cast<unsigned char>(*at_))) at_++;
    }

    bool take(char c) {
        space();
        if (*at_ != c) return false;
        at_++;
        return true;
    }

    Node *make(Type type) {
        if (used_ == kNodes) return fail("too many values");
        Node *node = &nodes_[used_++];
        *node = Node{};
        node->type = type;
        return node;
    }

    bool quoted(const char *&text, int &length) {
        if (!take('"')) return false;
        text = at_;
        for (; *at_ != '"'; at_++) {
            if (*at_ == '\\') at_++;
            if (*at_ == '\0' || *at_ == '\n') return false;
        }
        length = static_cast<int>(at_++ - text);
        return true;
    }

    Node *members(Type type, char close) {
        Node *node = make(type);
        if (!node || take(close)) return node;
        Node **end = &node->child;
        do {
            const char *key = nullptr;
            int key_length = 0;
            if (type == Type::object) {
                if (!quoted(key, key_length)) return fail("a key in quotes expected");
                if (!take(':')) return fail("':' expected");
            }
            Node *item = value();
            if (!item) return nullptr;
            item->key = key;
            item->key_length = key_length;
            node->length++;
            *end = item;
            end = &item->next;
        } while (take(','));
        return take(close) ? node : fail("',' or a closing bracket expected");
    }

    Node *word(const char *name, Type type, double number) {
        std::size_t length = std::strlen(name);
        if (std::strncmp(at_, name, length) != 0) return fail("unknown word");
        at_ += length;
        Node *node = make(type);
        if (node) node->number = number;
        return node;
    }

    Node *value() {
        space();
        switch (*at_) {
            case '{': at_++; return members(Type::object, '}');
            case '[': at_++; return members(Type::array, ']');
            case 't': return word("true", Type::boolean, 1);
            case 'f': return word("false", Type::boolean, 0);
            case 'n': return word("null", Type::null, 0);
            case '\0': return fail("a value expected");
            case '"': {
                Node *node = make(Type::string);
                if (node && !quoted(node->text, node->length)) return fail("string has no end");
                return node;
            }
            default: break;
        }
        char *end;
        if (*at_ != '-' && !std::isdigit(static_cast<unsigned char>(*at_)))
            return fail("a value expected");
        double number = std::strtod(at_, &end);
        Node *node = make(Type::number);
        if (node) node->number = number;
        at_ = end;
        return node;
    }

    static constexpr int kNodes = 200;
    Node nodes_[kNodes];
    int used_ = 0;
    const char *at_ = nullptr, *start_ = nullptr, *error_ = nullptr;
};

static const Node *follow(const Node *node, const char *path) {
    while (node && *path) {
        int length = static_cast<int>(std::strcspn(path, "."));
        const Node *child = node->child;
        if (node->type == Type::array) {
            for (int skip = std::atoi(path); child && skip > 0; skip--) child = child->next;
        } else {
            while (child && (child->key_length != length || std::strncmp(child->key, path, length)))
                child = child->next;
        }
        node = child;
        path += length + (path[length] == '.');
    }
    return node;
}

static int depth(const Node *node) {
    int deepest = 0;
    for (const Node *child = node->child; child; child = child->next) {
        int d = depth(child);
        if (d > deepest) deepest = d;
    }
    return deepest + 1;
}

static double sum(const Node *node) {
    double total = node->type == Type::number ? node->number : 0;
    for (const Node *child = node->child; child; child = child->next) total += sum(child);
    return total;
}

static void print(const Node *node) {
    static const char *const empty[] = {"null", "", "", "", "[", "{"};
    switch (node->type) {
        case Type::boolean: std::printf(node->number ? "true" : "false"); return;
        case Type::number: std::printf("%g", node->number); return;
        case Type::string: std::printf("\"%.*s\"", node->length, node->text); return;
        default: std::printf("%s", empty[static_cast<int>(node->type)]);
    }
    for (const Node *child = node->child; child; child = child->next) {
        if (child->key) std::printf("%.*s:", child->key_length, child->key);
        print(child);
        if (child->next) std::printf(",");
    }
    if (node->type == Type::array) std::printf("]");
    if (node->type == Type::object) std::printf("}");
}

int main() {
    static char document[400], line[400];
    static Json json;
    const Node *root = nullptr;
    while (std::fgets(line, sizeof line, stdin)) {
        line[std::strcspn(line, "\n")] = '\0';
        if (line[0] == '?') {
            const Node *node = root ? follow(root, line + 1) : nullptr;
            std::printf("%s ", line + 1);
            if (node) print(node), std::printf(" sum %.2f\n", sum(node));
            else std::printf("is not there\n");
            continue;
        }
        std::strcpy(document, line);
        root = json.parse(document);
        if (root) std::printf("%d values, %d deep\n", json.nodes(), depth(root));
        else std::printf("error at %d: %s\n", json.place(), json.error());
    }
    return 0;
}
