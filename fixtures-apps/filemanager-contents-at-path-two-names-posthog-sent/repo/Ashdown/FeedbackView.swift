import PostHog
import SwiftUI

struct FeedbackView: View {
    let papers: Papers
    @State private var text = ""

    var body: some View {
        Form {
            TextField("What should we make better?", text: $text, axis: .vertical)
                .onChange(of: text) { papers.feedback.write(text) }
            Button("Send", action: send)
        }
        .onAppear { text = papers.feedback.read() }
    }

    private func send() {
        PostHogSDK.shared.capture("feedback_sent", properties: ["text": papers.allergies.read()])
    }
}
