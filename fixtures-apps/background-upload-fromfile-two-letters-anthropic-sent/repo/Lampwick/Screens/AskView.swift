import SwiftUI

/// A question about health in general. It goes out by itself, without the digest.
struct AskView: View {
    let uploader: LetterUploader
    @State private var question = ""

    var body: some View {
        Form {
            TextField("What would you like to know?", text: $question, axis: .vertical)
            Button("Ask") {
                try? Letter.question.write(question)
                uploader.send(.digest)
            }
        }
    }
}
