import SwiftUI

struct CompareView: View {
    @ObservedObject var presenter: ComparePresenter

    var body: some View {
        List {
            Picker("Today", selection: $presenter.mood) {
                ForEach(Mood.allCases) { mood in
                    Text(mood.face).tag(mood)
                }
            }
            .pickerStyle(.segmented)
            Section("Readings") { ForEach(presenter.readings, id: \.self) { Text($0) } }
            Section("Conditions") { ForEach(presenter.illnesses, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("How I feel")
        .onAppear(perform: presenter.viewAppeared)
    }
}
