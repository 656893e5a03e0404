// Canonical Huffman codes from a priority queue: code table, packed size, decoding, and entropy.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <queue>
#include <vector>

struct Node {
    long weight;
    int order;  // breaks ties the same way everywhere
    int left, right;
};

struct Heavier {
    const Node *nodes;
    bool operator()(int a, int b) const {
        if (nodes[a].weight != nodes[b].weight) return nodes[a].weight > nodes[b].weight;
        return nodes[a].order > nodes[b].order;
    }
};

class Huffman {
public:
    explicit Huffman(const long *counts) {
        std::priority_queue<int, std::vector<int>, Heavier> heap(Heavier{nodes_});
        for (int symbol = 0; symbol < 256; symbol++) {
            nodes_[symbol] = {counts[symbol], symbol, -1, -1};
            if (counts[symbol] > 0) heap.push(symbol);
        }
        int next = 256;
        while (heap.size() > 1) {
            int a = heap.top();
            heap.pop();
            int b = heap.top();
            heap.pop();
            nodes_[next] = {nodes_[a].weight + nodes_[b].weight, next, a, b};
            heap.push(next++);
        }
        if (!heap.empty()) measure(heap.top(), next == 256 ? 1 : 0);
        number_codes();
    }

    int length(int symbol) const { return length_[symbol]; }
    std::uint32_t code(int symbol) const { return code_[symbol]; }

    // Reads one symbol of a canonical code: the first code of each length tells where it ends.
    template <typename NextBit>
    int decode(NextBit next_bit) const {
        std::uint32_t code = 0;
        for (int length = 1; length <= kLongest; length++) {
            code = code << 1 | next_bit();
            if (code < first_[length] + per_length_[length] && code >= first_[length])
                return sorted_[start_[length] + code - first_[length]];
        }
        return -1;
    }

private:
    static constexpr int kLongest = 31;

    void measure(int node, int depth) {
        if (node < 256) {
            length_[node] = depth;
            per_length_[depth]++;
            return;
        }
        measure(nodes_[node].left, depth + 1);
        measure(nodes_[node].right, depth + 1);
    }

    void number_codes() {
        std::uint32_t code = 0;
        int place = 0;
        for (int length = 1; length <= kLongest; length++) {
            code = (code + per_length_[length - 1]) << 1;
            first_[length] = code;
            start_[length] = place;
            std::uint32_t next = code;
            for (int symbol = 0; symbol < 256; symbol++) {
                if (length_[symbol] != length) continue;
                code_[symbol] = next++;
                sorted_[place++] = symbol;
            }
        }
    }

    Node nodes_[512];
    int length_[256] = {};
    std::uint32_t code_[256] = {};
    std::uint32_t per_length_[kLongest + 1] = {};
    std::uint32_t first_[kLongest + 1] = {};
    int start_[kLongest + 1] = {};
    int sorted_[256] = {};
};

int main() {
    static unsigned char text[3000];
    static std::uint8_t bits[24000];
    int size = static_cast<int>(std::fread(text, 1, sizeof text, stdin));
    long counts[256] = {};
    for (int i = 0; i < size; i++) counts[text[i]]++;
    Huffman huffman(counts);
    int packed = 0;
    for (int i = 0; i < size; i++)
        for (int bit = huffman.length(text[i]) - 1; bit >= 0; bit--)
            bits[packed++] = huffman.code(text[i]) >> bit & 1;
    double entropy = 0.0;
    for (int symbol = 0; symbol < 256; symbol++) {
        if (counts[symbol] == 0) continue;
        double p = static_cast<double>(counts[symbol]) / size;
        entropy -= p * std::log2(p);
        if (counts[symbol] * 40 < size) continue;
        std::printf("%3d %4ld ", symbol, counts[symbol]);
        for (int bit = huffman.length(symbol) - 1; bit >= 0; bit--)
            std::putchar('0' + static_cast<int>(huffman.code(symbol) >> bit & 1));
        std::printf("\n");
    }
    int at = 0, wrong = 0;
    for (int i = 0; i < size; i++)
        wrong += huffman.decode([&] { return bits[at++]; }) != text[i];
    std::printf("%d bytes, %d bits, %.3f a byte, entropy %.3f, %d wrong\n", size, packed,
                static_cast<double>(packed) / size, entropy, wrong);
    return 0;
}
