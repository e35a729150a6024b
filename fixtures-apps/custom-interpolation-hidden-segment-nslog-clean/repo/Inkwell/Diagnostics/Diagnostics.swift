import Foundation

enum Diagnostics {
    static func note(_ line: DiagnosticLine) {
        NSLog("%@", line.text)
    }
}
