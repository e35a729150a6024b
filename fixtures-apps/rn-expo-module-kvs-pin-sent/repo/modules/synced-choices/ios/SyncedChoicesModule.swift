import ExpoModulesCore
import Foundation

public final class SyncedChoicesModule: Module {
  public func definition() -> ModuleDefinition {
    Name("SyncedChoices")

    Function("keep") { (name: String, value: String) in
      NSUbiquitousKeyValueStore.default.set(value, forKey: name)
    }
  }
}
