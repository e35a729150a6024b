import SwiftUI
import WidgetKit

struct VaccineEntry: TimelineEntry {
    let date: Date
    let name: String
}

struct VaccineProvider: TimelineProvider {
    func placeholder(in context: Context) -> VaccineEntry { VaccineEntry(date: .now, name: "Vaccine") }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (VaccineEntry) -> Void) {
        completion(VaccineEntry(date: .now, name: "Influenza"))
    }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<VaccineEntry>) -> Void) {
        let entry = VaccineEntry(date: .now, name: "Open Pebble for your vaccines")
        completion(Timeline(entries: [entry], policy: .after(.now.addingTimeInterval(6 * 3600))))
    }
}

struct VaccineWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: "vaccine", provider: VaccineProvider()) { entry in
            VStack { Text(entry.name); Text(entry.date, style: .date) }
                .containerBackground(.background, for: .widget)
        }
        .configurationDisplayName("Last vaccine")
    }
}
