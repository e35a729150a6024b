import Foundation

struct Prompt {
    let question: String
    var context: [String] = []

    var text: String {
        """
        You explain medical words to lay people.
        \(context.isEmpty ? "" : "What is known: " + context.joined(separator: ", "))
        Question: \(question)
        """
    }
}
