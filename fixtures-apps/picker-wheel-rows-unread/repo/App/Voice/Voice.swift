import AVFoundation

final class Voice {
    private let synthesizer = AVSpeechSynthesizer()

    func say(_ sentences: [String]) {
        synthesizer.stopSpeaking(at: .immediate)
        for sentence in sentences {
            synthesizer.speak(AVSpeechUtterance(string: sentence))
        }
    }
}
