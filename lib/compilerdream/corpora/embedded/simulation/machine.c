// Runs programs for a register machine with eight registers, flags, a stack and a memory.
#include <stdint.h>
#include <stdio.h>

enum Opcode { SET, MOVE, ADD, SUB, MUL, SHIFT, LOAD, STORE, COMPARE, JUMP, LESS, EQUAL, CALL, BACK,
              PUSH, POP, PRINT, HALT, OPCODES };

enum { REGISTERS = 8, MEMORY = 256, STACK = 64, CODE = 96, BUDGET = 20000 };

typedef struct {
    int op, a, b;
} Instruction;

typedef struct {
    int32_t reg[REGISTERS];
    int32_t memory[MEMORY];
    int32_t stack[STACK];
    int depth;
    int pc;
    int less, equal;
    long steps;
} Machine;

typedef enum { RUNNING, DONE, BAD_OPCODE, STACK_FAULT, OUT_OF_CODE, OUT_OF_TIME } Status;

static const char *describe(Status status) {
    static const char *const text[] = {"running",     "halted",      "bad opcode",
                                       "stack fault", "out of code", "out of time"};
    return text[status];
}

static int push(Machine *m, int32_t value) {
    if (m->depth == STACK) return 0;
    m->stack[m->depth++] = value;
    return 1;
}

static int pop(Machine *m, int32_t *value) {
    if (m->depth == 0) return 0;
    *value = m->stack[--m->depth];
    return 1;
}

static int32_t wrap_add(int32_t x, int32_t y) { return (int32_t)((uint32_t)x + (uint32_t)y); }
static int32_t wrap_mul(int32_t x, int32_t y) { return (int32_t)((uint32_t)x * (uint32_t)y); }

static int32_t shifted(int32_t value, int amount) {
    uint32_t bits = (uint32_t)value;
    return (int32_t)(amount >= 0 ? bits << (amount & 31) : bits >> (-amount & 31));
}

static Status execute(Machine *m, Instruction in) {
    int32_t *const r = m->reg;
    int a = in.a & 7, b = in.b & 7;
    switch (in.op) {
        case SET: r[a] = in.b; break;
        case MOVE: r[a] = r[b]; break;
        case ADD: r[a] = wrap_add(r[a], r[b]); break;
        case SUB: r[a] = wrap_add(r[a], (int32_t)(0u - (uint32_t)r[b])); break;
        case MUL: r[a] = wrap_mul(r[a], r[b]); break;
        case SHIFT: r[a] = shifted(r[a], in.b); break;
        case LOAD: r[a] = m->memory[r[b] & (MEMORY - 1)]; break;
        case STORE: m->memory[r[b] & (MEMORY - 1)] = r[a]; break;
        case COMPARE:
            m->less = r[a] < r[b];
            m->equal = r[a] == r[b];
            break;
        case JUMP: m->pc = in.a; break;
        case LESS: if (m->less) m->pc = in.a; break;
        case EQUAL: if (m->equal) m->pc = in.a; break;
        case CALL:
            if (!push(m, m->pc)) return STACK_FAULT;
            m->pc = in.a;
            break;
        case BACK: {
            int32_t target;
            if (!pop(m, &target)) return STACK_FAULT;
            m->pc = target;
            break;
        }
        case PUSH: if (!push(m, r[a])) return STACK_FAULT; break;
        case POP: if (!pop(m, &r[a])) return STACK_FAULT; break;
        case PRINT: printf(" %d", r[a]); break;
        case HALT: return DONE;
        default: return BAD_OPCODE;
    }
    return RUNNING;
}

static Status run(Machine *m, const Instruction *code, int length) {
    Status status = RUNNING;
    while (status == RUNNING) {
        if (m->steps++ >= BUDGET) return OUT_OF_TIME;
        if (m->pc < 0 || m->pc >= length) return OUT_OF_CODE;
        status = execute(m, code[m->pc++]);
    }
    return status;
}

int main(void) {
    int programs;
    if (scanf("%d", &programs) != 1) return 1;
    for (int p = 1; p <= programs; p++) {
        Instruction code[CODE];
        Machine machine = {0};
        int length;
        if (scanf("%d", &length) != 1 || length > CODE) return 1;
        for (int i = 0; i < length; i++)
            if (scanf("%d %d %d", &code[i].op, &code[i].a, &code[i].b) != 3) return 1;
        printf("program %d:", p);
        Status status = run(&machine, code, length);
        printf(" [%s after %ld steps, pc %d, depth %d]\n", describe(status), machine.steps,
               machine.pc, machine.depth);
    }
    return 0;
}
